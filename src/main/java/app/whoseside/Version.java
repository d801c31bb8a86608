package app.whoseside;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** Which release this is, as the build wrote it down. */
final class Version {
    private Version() {}

    static String here() {
        try (InputStream in = Version.class.getResourceAsStream("/version.properties")) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
