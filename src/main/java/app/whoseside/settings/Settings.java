package app.whoseside.settings;

import app.whoseside.model.Contacts;
import app.whoseside.model.Contacts.PortalCheck;
import app.whoseside.model.Contacts.Reference;
import app.whoseside.model.Contacts.Resolver;
import java.util.List;
import java.util.Optional;

/**
 * What the person chose once.
 *
 * @param directories whether public name directories may be asked where a page fails
 * @param references other well-known sites than the built-in ones; so with the others that are optional
 * @param services whom the person named for the outside view
 * @param taste how the program shows itself
 */
public record Settings(
        OutsideChoice outside,
        boolean directories,
        Optional<List<Reference>> references,
        Optional<List<PortalCheck>> portals,
        Optional<List<Resolver>> resolvers,
        OutsideContacts services,
        Taste taste) {

    /** What holds where nothing was chosen. */
    public static final Settings USUAL =
            new Settings(OutsideChoice.ASK, true, Optional.empty(), Optional.empty(), Optional.empty(), OutsideContacts.USUAL, Taste.USUAL);

    /** So many public name directories come with the program. It is told before anything is asked, and so before their list is read. */
    public static final int BUILT_IN_DIRECTORIES = 2;

    /** Returns how many public name directories there are to ask. */
    public int directoriesNamed() {
        return resolvers.map(list -> (int) list.stream().map(Resolver::address).distinct().count()).orElse(BUILT_IN_DIRECTORIES);
    }

    /** Returns how many public name directories are asked where a page fails; 0 where none may be. */
    public int directoriesAsked() {
        return directories ? directoriesNamed() : 0;
    }

    public Settings with(OutsideChoice choice) {
        return new Settings(choice, directories, references, portals, resolvers, services, taste);
    }

    public Settings withDirectories(boolean on) {
        return new Settings(outside, on, references, portals, resolvers, services, taste);
    }

    /** With none, the built-in ones hold. */
    public Settings withReferences(List<Reference> others) {
        return new Settings(outside, directories, Optional.of(others).filter(list -> !list.isEmpty()), portals, resolvers, services, taste);
    }

    public Settings withPortals(List<PortalCheck> others) {
        return new Settings(outside, directories, references, Optional.of(others), resolvers, services, taste);
    }

    public Settings withResolvers(List<Resolver> others) {
        return new Settings(outside, directories, references, portals, Optional.of(others), services, taste);
    }

    public Settings withServices(OutsideContacts others) {
        return new Settings(outside, directories, references, portals, resolvers, others, taste);
    }

    public Settings with(Taste other) {
        return new Settings(outside, directories, references, portals, resolvers, services, other);
    }

    /** Returns the contacts with those that the person named in place of the built-in ones. */
    public Contacts contacts(Contacts builtIn) {
        return new Contacts(
                references.orElse(builtIn.references()),
                portals.orElse(builtIn.portals()),
                resolvers.orElse(builtIn.resolvers()),
                services.over(builtIn.outside()));
    }
}
