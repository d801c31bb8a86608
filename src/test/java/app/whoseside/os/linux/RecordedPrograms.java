package app.whoseside.os.linux;

import app.whoseside.os.Programs;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Programs that say what a test gives them, and note how they were called. */
final class RecordedPrograms implements Programs {
    private final Set<String> installed = new TreeSet<>();
    private final Map<String, Ended> answers = new HashMap<>();
    final List<String> calls = new ArrayList<>();

    RecordedPrograms with(String... programs) {
        installed.addAll(List.of(programs));
        return this;
    }

    RecordedPrograms saying(String call, int status, String text) {
        installed.add(call.split(" ")[0]);
        answers.put(call, new Ended(status, text));
        return this;
    }

    @Override
    public Optional<Path> find(String program) {
        return installed.contains(program) ? Optional.of(Path.of("/nowhere", program)) : Optional.empty();
    }

    @Override
    public Optional<Ended> run(Duration limit, String program, String... arguments) {
        String call = program + " " + String.join(" ", arguments);
        calls.add(call);
        return installed.contains(program) ? Optional.ofNullable(answers.get(call)) : Optional.empty();
    }
}
