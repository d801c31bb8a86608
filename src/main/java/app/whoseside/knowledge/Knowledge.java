package app.whoseside.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything that the diagnosis knows about networks beforehand. */
public record Knowledge(List<Cause> causes, Healthy healthy, List<Step> steps) {
    private static final List<String> CAUSES =
            List.of("causes-site.json", "causes-between.json", "causes-yours.json", "causes-proxy-vpn.json", "causes-nobody.json");

    /**
     * Reads the files that come with the program.
     *
     * @throws BadKnowledge when one is wrong, with the file and the place
     */
    public static Knowledge load() {
        List<Cause> causes = CausesFile.read(CAUSES);
        List<Step> steps = Step.read("steps.json");
        Set<String> known = new HashSet<>();
        causes.forEach(cause -> known.add(cause.id()));
        for (Step step : steps) {
            step.mends().stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
                throw new BadKnowledge("steps.json > " + step.id() + " > mends", "\"" + id + "\" is not a cause");
            });
        }
        return new Knowledge(causes, Healthy.read("healthy.json"), steps);
    }

    /** Returns the cause with this id; asking for one that is not there is a mistake in the program. */
    public Cause cause(String id) {
        return causes.stream().filter(cause -> cause.id().equals(id)).findFirst().orElseThrow();
    }
}
