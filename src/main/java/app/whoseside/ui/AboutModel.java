package app.whoseside.ui;

import java.util.List;
import java.util.Map;

/** What the program tells of itself, in sentences. */
record AboutModel(About about, Texts texts) {

    String version() {
        return texts.get("about.version", Map.of("version", about.version()));
    }

    String places() {
        return texts.get("about.private", Map.of("settings", about.settings(), "state", about.state()));
    }

    List<String> parts() {
        return about.libraries().get().stream()
                .map(part -> texts.get("about.part", Map.of("name", part.name(), "licence", part.licence())))
                .toList();
    }
}
