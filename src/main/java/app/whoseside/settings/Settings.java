package app.whoseside.settings;

import app.whoseside.model.Contacts;
import app.whoseside.model.Contacts.OutsideService;
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
 * @param textSize of the window, in percent, 100 to 200
 */
public record Settings(
        OutsideChoice outside,
        boolean directories,
        Optional<List<Reference>> references,
        Optional<List<PortalCheck>> portals,
        Optional<List<Resolver>> resolvers,
        Optional<OutsideService> service,
        int textSize) {

    /** What holds where nothing was chosen. */
    public static final Settings USUAL =
            new Settings(OutsideChoice.ASK, true, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 100);

    public Settings with(OutsideChoice choice) {
        return new Settings(choice, directories, references, portals, resolvers, service, textSize);
    }

    public Settings withDirectories(boolean on) {
        return new Settings(outside, on, references, portals, resolvers, service, textSize);
    }

    public Settings withReferences(List<Reference> others) {
        return new Settings(outside, directories, Optional.of(others), portals, resolvers, service, textSize);
    }

    public Settings withPortals(List<PortalCheck> others) {
        return new Settings(outside, directories, references, Optional.of(others), resolvers, service, textSize);
    }

    public Settings withResolvers(List<Resolver> others) {
        return new Settings(outside, directories, references, portals, Optional.of(others), service, textSize);
    }

    public Settings withService(OutsideService other) {
        return new Settings(outside, directories, references, portals, resolvers, Optional.of(other), textSize);
    }

    public Settings withTextSize(int percent) {
        return new Settings(outside, directories, references, portals, resolvers, service, percent);
    }

    /** Returns the contacts with those that the person named in place of the built-in ones. */
    public Contacts contacts(Contacts builtIn) {
        return new Contacts(
                references.orElse(builtIn.references()),
                portals.orElse(builtIn.portals()),
                resolvers.orElse(builtIn.resolvers()),
                service.orElse(builtIn.outside()));
    }
}
