package app.whoseside.update;

/** Gives what a test puts there, and counts. */
final class FakeSource implements Source {
    Got next = new Got.Nothing();
    int asked;

    @Override
    public Got get() {
        asked++;
        return next;
    }
}
