package app.whoseside.os.mac;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The person's choice of programs for kinds of addresses (com.apple.launchservices.secure.plist), written as XML by plutil. Apple does not document
 * the file; the keys are those that public issues show.
 */
final class LaunchServices {
    private static final Pattern VERSIONS = Pattern.compile("<key>LSHandlerPreferredVersions</key>\\s*<dict>.*?</dict>", Pattern.DOTALL);
    private static final Pattern ENTRY = Pattern.compile("<dict>((?:(?!<dict>).)*?)</dict>", Pattern.DOTALL);
    private static final Pattern WEB = Pattern.compile("<key>LSHandlerURLScheme</key>\\s*<string>https</string>");
    private static final Pattern ROLE = Pattern.compile("<key>LSHandlerRole(?:All|Viewer)</key>\\s*<string>([^<-][^<]*)</string>");

    private LaunchServices() {}

    /** Returns the bundle identifier, in small letters, of the program that opens https addresses; the last entry counts. */
    static Optional<String> browser(String xml) {
        Matcher entries = ENTRY.matcher(VERSIONS.matcher(xml).replaceAll(""));
        Optional<String> found = Optional.empty();
        while (entries.find()) {
            Matcher role = ROLE.matcher(entries.group(1));
            if (WEB.matcher(entries.group(1)).find() && role.find()) {
                found = Optional.of(role.group(1).toLowerCase(Locale.ROOT));
            }
        }
        return found;
    }
}
