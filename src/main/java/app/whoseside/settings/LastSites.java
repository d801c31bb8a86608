package app.whoseside.settings;

import java.io.IOException;

/** The last sites as they are noted now. Nothing is noted while the person does not want it; what cannot be written is not remembered. */
public record LastSites(HistoryFile file, Choices choices) {

    public boolean wanted() {
        return choices.now().taste().history();
    }

    public HistoryFile.Known known() {
        return file.read();
    }

    /** Whether anything is noted, or kept because it could not be read. */
    public boolean any() {
        HistoryFile.Known now = known();
        try {
            return !now.visits().isEmpty() || now.damage() instanceof HistoryFile.Damage.Stuck || !file.asides().isEmpty();
        } catch (IOException e) {
            return true;
        }
    }

    /** The person was told of what could not be read. */
    public void told() {
        keep(file::told);
    }

    public void note(Visit visit) {
        if (wanted()) {
            keep(() -> file.add(visit));
        }
    }

    public void remove(Visit visit) {
        keep(() -> file.remove(visit));
    }

    public void clear() {
        keep(file::clear);
    }

    private static void keep(Change change) {
        try {
            change.now();
        } catch (IOException e) {
            System.getLogger(LastSites.class.getName()).log(System.Logger.Level.WARNING, "the list of last sites could not be written", e);
        }
    }

    private interface Change {
        void now() throws IOException;
    }
}
