package app.whoseside.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeTest {

    @Test
    void whatComesWithTheProgramIsSound() {
        Knowledge knowledge = Knowledge.load();
        assertTrue(knowledge.causes().size() >= 35);
        assertEquals("site", knowledge.cause("site-backend-down").party().id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
            {"id":"x","part":"site","base":0,"now":1,"shows":{"site":{"silent":1}},"why":["site-fails!!"]}        | base: wants a number above 0
            {"id":"x","part":"moon","base":1,"now":1,"shows":{"site":{"silent":1}},"why":["site-fails!!"]}        | part: "moon" is not a part
            {"id":"x","part":"site","base":1,"now":1,"shows":{"site":{"silence":1}},"why":["site-fails!!"]}       | silence: "silence" is not a outcome
            {"id":"x","part":"site","base":1,"now":1,"shows":{"site":{"silent":-1}},"why":["site-fails!!"]}       | silent: wants a number above 0
            {"id":"x","part":"site","base":1,"now":1,"shows":{"place":{"silent":1}},"why":["site-fails!!"]}       | place: "place" is not a group
            {"id":"x","part":"site","base":1,"now":1,"why":["site-fails!!"]}                                      | shows: a cause that breaks a part must show somewhere
            {"id":"x","part":"site","base":1,"now":1,"shows":{"site":{"silent":1}},"why":["site-falls!!"]}        | why: "site-falls" is not a finding
            {"id":"x","part":"site","base":1,"now":1,"shows":{"site":{"silent":1}},"why":[]}                      | why: wants at least one reason
            {"id":"x","part":"site","base":1,"now":1,"shows":{"site":{"silent":1}},"why":["site-fails"],"shoes":1}| shoes: is not a known key
            {"id":"x","base":1,"now":1,"why":["site-works!!"]}                                                    | party: wants a party
            """)
    void aBadCauseIsRejectedWithItsPlace(String json, String complaint) {
        Json read = Json.read("causes.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        String said = assertThrows(BadKnowledge.class, () -> CausesFile.cause(read)).getMessage();
        assertTrue(said.startsWith("causes.json > ") && said.contains(complaint.strip()), said);
    }

    @Test
    void whatIsNotJsonIsRejectedWithItsFile() {
        var broken = new ByteArrayInputStream("{ \"causes\": [ }".getBytes(StandardCharsets.UTF_8));
        String said = assertThrows(BadKnowledge.class, () -> Json.read("causes-site.json", broken)).getMessage();
        assertTrue(said.startsWith("causes-site.json: is not a JSON object"), said);
    }
}
