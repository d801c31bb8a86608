package app.whoseside.os.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Address;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PacRuleTest {
    private static final Address SHOP = new Address("https", "shop.example", 443, "/private?x=1");

    private static Optional<String> answer(String body) {
        return PacRule.answer("function FindProxyForURL(url, host) {" + body + "}", SHOP);
    }

    private static void knows(String expected, String body) {
        assertEquals(Optional.of(expected), answer(body), body);
    }

    private static void knowsNot(String body) {
        assertEquals(Optional.empty(), answer(body), body);
    }

    @Test
    void oneAnswerIsTheAnswer() {
        knows("PROXY p.example:3128; DIRECT", "return \"PROXY p.example:3128; DIRECT\";");
        knows("DIRECT", "/* return 'PROXY a:1' */ // return 'PROXY b:1'\n return ('DIRECT')");
        knows("PROXY a:1", "var x = myIpAddress(); if (isInNet(x, '10.0.0.0', '255.0.0.0')) return 'PROXY a:1'; else { return 'PROXY a:1' }");
    }

    @Test
    void branchesThatAreClearForThisNameAreFollowed() {
        String rest = " return 'PROXY a:1';";
        knows("PROXY a:1", "if (isPlainHostName(host)) return 'DIRECT';" + rest);
        knows("DIRECT", "if (dnsDomainIs(host, '.example')) { return 'DIRECT'; }" + rest);
        knows("PROXY a:1", "if (dnsDomainIs(host, '.example.org') || host == 'localhost') return 'DIRECT'; else" + rest);
        knows("DIRECT", "if (isPlainHostName(host) || (shExpMatch(host, '*.exam?le') && !isPlainHostName(host))) return 'DIRECT';" + rest);
        knows("DIRECT", "if (isResolvable(host) || localHostOrDomainIs(host, 'shop.example')) return 'DIRECT';" + rest);
        knows("PROXY a:1", "if (isResolvable(host) && isPlainHostName(host)) return 'DIRECT';" + rest);
        knows("PROXY a:1", "host = host.toLowerCase(); if (shExpMatch(url, 'http:*')) { return 'DIRECT'; } " + rest);
        knows("PROXY a:1", "if (isPlainHostName(host)) { if (isResolvable(host)) return 'PROXY b:1'; return 'DIRECT'; }" + rest);
        knows("PROXY a:1", rest + " return 'DIRECT';");
    }

    @Test
    void whatDependsOnMoreIsNotKnown() {
        String rest = " return 'PROXY a:1';";
        knowsNot("if (isInNet(myIpAddress(), '10.0.0.0', '255.0.0.0')) return 'DIRECT';" + rest);
        knowsNot("if (isResolvable(host)) return 'PROXY a:1';");
        knowsNot("if (shExpMatch(url, '*private*')) return 'DIRECT';" + rest);
        knowsNot("if (shExpMatch(host, '(*.example|*.org)')) return 'DIRECT';" + rest);
        knowsNot("host = 'other'; if (isPlainHostName(host)) return 'DIRECT';" + rest);
        knowsNot("if (!host == 'x') return 'DIRECT';" + rest);
        knowsNot("if (isPlainHostName(host) || isResolvable(host) ? false : true) return 'DIRECT';" + rest);
        knowsNot("if (dnsDomainIs(host, '.example') || 1, false) return 'DIRECT';" + rest);
    }

    @Test
    void otherScriptsAreNotGuessed() {
        knowsNot("var p = 'PROXY a:1'; return p;");
        knowsNot("return 'PROXY a:' + 1;");
        knowsNot("for (;;) { return 'DIRECT'; }");
        knowsNot("return 'PROXY a\\x3a1';");
        knowsNot("var x = /'/; return 'DIRECT';");
        knowsNot("return `DIRECT`;");
        knowsNot("return; ");
        knowsNot("");
        knowsNot("var x = 1\n if (x) return 'DIRECT'; return 'PROXY a:1';");
        assertEquals(Optional.empty(), PacRule.answer("function FindProxyForURL(url, host) { return 'DIRECT';", SHOP));
        assertEquals(Optional.empty(), PacRule.answer("function f() { return 'DIRECT'; }", SHOP));
        assertEquals(Optional.empty(), PacRule.answer("FindProxyForURL", SHOP));
        assertEquals(Optional.empty(), PacRule.answer(
                "function FindProxyForURL(url, host) { return 'DIRECT'; } function FindProxyForURL(u, h) { return 'PROXY a:1'; }", SHOP));
        assertEquals(Optional.empty(), PacRule.answer("function FindProxyForURL(url, host) {" + "{".repeat(5000) + "return 'DIRECT';", SHOP));
    }

    @Test
    void patternsEndSoon() {
        assertTrue(PacCondition.fits("shop.example", "*.example"));
        assertTrue(PacCondition.fits("shop.example", "s*p.*e"));
        assertFalse(PacCondition.fits("shop.example", "*.example.org"));
        assertFalse(PacCondition.fits("a".repeat(5000), "*a".repeat(50) + "b"));
    }
}
