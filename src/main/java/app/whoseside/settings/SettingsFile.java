package app.whoseside.settings;

import app.whoseside.model.Contacts.Reference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The settings as a file of lines with name=value. What a person wrote into it by hand is kept. */
public record SettingsFile(Path path) {

    /** Returns the settings. What cannot be understood is left out and told about; a file that is not there is no complaint. */
    public Loaded read() {
        List<String> lines;
        try {
            lines = lines();
        } catch (IOException e) {
            return new Loaded(Settings.USUAL, List.of(new Complaint(Complaint.Kind.UNREADABLE, 0, "", "")));
        }
        Settings settings = Settings.USUAL;
        List<Complaint> complaints = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Optional<Settings> next = Optional.empty();
            Complaint.Kind kind = Complaint.Kind.BAD_LINE;
            try {
                next = line.contains("=") ? SettingsLine.apply(settings, name(line), line.substring(line.indexOf('=') + 1).strip()) : next;
            } catch (IllegalArgumentException e) {
                kind = Complaint.Kind.BAD_VALUE;
            }
            if (next.isEmpty()) {
                complaints.add(new Complaint(kind, i + 1, name(line), line));
            }
            settings = next.orElse(settings);
        }
        return new Loaded(settings, complaints);
    }

    /** Writes what the person chose about the outside view; the other lines stay. All or nothing is written. */
    public void write(OutsideChoice choice) throws IOException {
        write("outside-view", choice.id());
    }

    /** Writes whether public name directories may be asked; the other lines stay. */
    public void writeDirectories(boolean on) throws IOException {
        write("directories", on ? "on" : "off");
    }

    /** Writes the size of the window's text in percent, 100 to 200; the other lines stay. */
    public void writeTextSize(int percent) throws IOException {
        write("text-size", Integer.toString(percent));
    }

    /** Writes the language as a tag such as {@code pt-BR}, or that it is the system's; the other lines stay. */
    public void writeLanguage(Optional<String> tag) throws IOException {
        write("language", tag.orElse("system"));
    }

    /** Writes whether the last sites are remembered; the other lines stay. */
    public void writeHistory(boolean on) throws IOException {
        write("history", on ? "on" : "off");
    }

    /** Writes what the person chose about newer versions; the other lines stay. */
    public void write(UpdateChoice choice) throws IOException {
        write("updates", choice.id());
    }

    /** Writes which well-known sites are asked beside the page; with none, the built-in ones are. The other lines stay. */
    public void writeReferences(List<Reference> sites) throws IOException {
        String value = sites.stream()
                .map(site -> site.network().equals(site.url()) ? site.url() : site.url() + " " + site.network())
                .collect(Collectors.joining(", "));
        write("references", value);
    }

    /** An empty value takes the line out, so that what is usual holds again. */
    private void write(String name, String value) throws IOException {
        List<String> lines = new ArrayList<>(lines());
        lines.removeIf(line -> line.contains("=") && name(line.strip()).equals(name));
        if (!value.isEmpty()) {
            lines.add(name + "=" + value);
        }
        Path file = path.toAbsolutePath();
        Files.createDirectories(file.getParent());
        PrivateFile.replace(Files.isSymbolicLink(file) ? file.toRealPath() : file, lines);
    }

    /** Bytes that are no UTF-8 become signs that no value takes, so that only their own line is lost. */
    private List<String> lines() throws IOException {
        if (!Files.exists(path)) {
            return List.of();
        }
        String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        return (text.startsWith("\ufeff") ? text.substring(1) : text).lines().toList();
    }

    private static String name(String line) {
        int end = line.indexOf('=');
        return (end < 0 ? line : line.substring(0, end)).strip();
    }

    /** Settings, and what was wrong with their file. */
    public record Loaded(Settings settings, List<Complaint> complaints) {
        public Loaded {
            complaints = List.copyOf(complaints);
        }
    }

    /**
     * One thing that was left out.
     *
     * @param line number of the line, from 1; 0 for the whole file
     * @param value the line as it stands in the file
     */
    public record Complaint(Kind kind, int line, String name, String value) {

        /** Returns the key of the sentence that says so; it takes line, file, name and value. */
        public String key() {
            return "settings." + app.whoseside.model.Ids.of(kind);
        }

        public enum Kind {
            BAD_LINE,
            BAD_VALUE,
            UNREADABLE
        }
    }
}
