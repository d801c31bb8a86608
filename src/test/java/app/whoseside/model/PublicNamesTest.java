package app.whoseside.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicNamesTest {

    @ParameterizedTest
    @CsvSource({
        "shop.example, true",
        "example.com, true",
        "box.example.com, true",
        "printer, false",
        "localhost, false",
        "nas.local, false",
        "NAS.LOCAL., false",
        "wiki.corp, false",
        "router.lan, false",
        "x.home.arpa, false",
        "db.prod.internal, false",
        "fritz.box, false",
        "nas.fritz.box, false",
        "a.test, true",
        "203.0.113.7, true",
        "10.0.0.1, false",
        "172.31.0.1, false",
        "172.32.0.1, true",
        "192.168.1.1, false",
        "100.64.1.1, false",
        "169.254.1.1, false",
        "127.0.0.1, false",
        "0.0.0.0, false",
        "999.1.1.1, false",
        "2001:db8::1, true",
        "::1, false",
        "fe80::1, false",
        "fd12::1, false",
        "::ffff:10.0.0.1, false",
    })
    void tells(String host, boolean open) {
        assertEquals(open, PublicNames.isPublic(host));
    }
}
