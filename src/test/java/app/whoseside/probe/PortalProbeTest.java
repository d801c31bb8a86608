package app.whoseside.probe;

import static app.whoseside.net.Loopback.LIMITS;
import static app.whoseside.net.Loopback.TRUST;
import static app.whoseside.net.Loopback.http;
import static app.whoseside.net.Loopback.straight;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.whoseside.model.Contacts;
import app.whoseside.model.Fact;
import app.whoseside.model.Observation;
import app.whoseside.model.Outcome;
import app.whoseside.model.Target;
import app.whoseside.model.Vantage;
import app.whoseside.net.Stub;
import app.whoseside.net.http.PageFetch;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortalProbeTest {
    @ParameterizedTest
    @CsvSource({
        "204,'',204 None,'',works", "204,'',200 OK,'',works", "204,'',200 OK,<form>login</form>,sign-in", "204,'',302 Found,'',sign-in",
        "200,success,200 OK,success,works", "200,success,200 OK,<h1>Welcome</h1>,sign-in", "200,success,204 None,'',sign-in",
        "200,success,511 Login,please,sign-in", "200,success,503 No,'',unavailable", "200,success,407 No,'',proxy-password"
    })
    void comparesTheAnswerWithTheKnownOne(int status, String content, String answer, String body, String outcome) throws Exception {
        String head = "HTTP/1.1 " + answer + "\r\n" + (answer.startsWith("204") ? "" : "Content-Length: " + body.length() + "\r\n") + "\r\n";
        try (Stub server = Stub.saying(head + body)) {
            Observation seen = ask(server.port(), status, content).getFirst();
            assertTrue(seen.is(Vantage.SYSTEM, Target.PORTAL));
            assertEquals(outcome, seen.outcome().id());
            assertEquals(1, server.heads().size());
        }
    }

    @Test
    void keepsWhereASignInPageIsAndItsClock() throws Exception {
        String answer = "HTTP/1.1 302 Found\r\nLocation: http://10.0.0.1/login\r\nDate: Mon, 02 Jan 2006 15:04:05 GMT\r\nContent-Length: 0\r\n\r\n";
        try (Stub server = Stub.saying(answer)) {
            List<Observation> seen = ask(server.port(), 204, "");
            assertTrue(seen.get(0).says(Fact.REDIRECTS, "302 http://10.0.0.1/login") && seen.get(0).says(Fact.ADDRESS, "127.0.0.1"));
            assertTrue(seen.get(1).is(Vantage.DEVICE, Target.CLOCK) && seen.get(1).outcome() == Outcome.OFF);
        }
    }

    @Test
    void passesOnWhyNothingCame() throws Exception {
        assertEquals(Outcome.REFUSED, ask(Stub.closedPort(), 204, "").getFirst().outcome());
    }

    private static List<Observation> ask(int port, int status, String content) {
        Contacts.PortalCheck check = new Contacts.PortalCheck(http(port, "/generate").url(), status, content);
        return new PortalProbe(new PageFetch(LIMITS, TRUST, "1"), PageProbeTest.AUTHORS, LIMITS, check, Vantage.SYSTEM, straight()).ask();
    }
}
