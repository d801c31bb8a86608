package app.whoseside.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.words.Messages;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The help speaks the person's language to its last word. */
class HelpTest {

    @ParameterizedTest
    @CsvSource({"en, Usage:, Commands:", "de, Aufruf:, Befehle:", "zh-CN, 用法：, 命令："})
    void itsHeadingsDoToo(String language, String usage, String commands) throws Exception {
        String all = help(language, "--help");
        assertTrue(all.startsWith(usage + System.lineSeparator() + "whoseside "), all);
        assertTrue(all.contains(commands), all);
        for (String command : new String[] {"check", "put-back", "example"}) {
            String one = help(language, command, "--help");
            assertTrue(one.startsWith(usage), one);
            assertFalse(one.contains("Usage:") && !language.equals("en"), one);
        }
    }

    private static String help(String language, String... words) throws Exception {
        return ((CommandReader.Help) new CommandReader(Messages.in(Locale.forLanguageTag(language)), 80).read(words)).text();
    }
}
