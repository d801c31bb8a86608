package app.whoseside.knowledge;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bad file is refused, and the complaint says where it is bad. */
class PageAuthorsFileTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{'id':'A'}|authors[A] > id",
        "{'id':'a','name':'A','role':'king','marks':[]}|authors[a] > role",
        "{'id':'a','name':'A','role':'cdn','marks':[]}|authors[a] > marks",
        "{'id':'a','name':'A','role':'cdn'}|authors[a] > marks",
        "{'id':'a','role':'cdn','marks':[{'body':['x']}]}|authors[a] > name",
        "{'id':'a','name':'A','role':'cdn','marks':[{'status':'502'}]}|marks[0] > status: a common status",
        "{'id':'a','name':'A','role':'cdn','marks':[{'status':'5xx','body':['x']}]}|marks[0] > status",
        "{'id':'a','name':'A','role':'cdn','marks':[{'status':502,'body':['x']}]}|marks[0] > status: wants a text",
        "{'id':'a','name':'A','role':'cdn','marks':[{'body':['(']}]}|marks[0] > body: Unclosed",
        "{'id':'a','name':'A','role':'cdn','marks':[{'body':'x'}]}|marks[0] > body: wants a list",
        "{'id':'a','name':'A','role':'cdn','marks':[{'body':['<a.*b']}]}|marks[0] > body: \"<a.*b\" repeats without an end",
        "{'id':'a','name':'A','role':'cdn','marks':[{'body':['(ab)+']}]}|repeats without an end",
        "{'id':'a','name':'A','role':'cdn','marks':[{'body':['<[^>]*>']}]}|repeats without an end",
        "{'id':'a','name':'A','role':'cdn','marks':[{'body':['<a[^>]{0,9}x']}]}|repeats without an end",
        "{'id':'a','name':'A','role':'cdn','marks':[{'body':['x{2,}']}]}|repeats without an end",
        "{'id':'a','name':'A','role':'cdn','marks':[{'bodies':['x']}]}|marks[0] > bodies",
        "{'id':'a','name':'A','role':'cdn','marks':[{'headers':{'server':7}}]}|headers > server: wants a text",
        "{'id':'a','name':'A','role':'cdn','marks':[{'headers':{'server':'x'}}]}|marks[0] > weak: a single header",
        "{'id':'a','name':'A','role':'cdn','marks':[{'body':['x'],'weak':'yes'}]}|marks[0] > weak: is true",
        "{'id':'a','name':'A','role':'cdn','marks':[{'body':['<x'],'weak':true,'opened':true}]}|marks[0] > opened: a weak mark",
        "{'id':'a','name':'A','role':'cdn','marks':[{'body':['x'],'opened':true}]}|marks[0] > opened: a page that opened",
        "{'id':'a','name':'A','role':'user-proxy','marks':[{'body':['x']}]}|authors[a] > elsewhere",
        "{'id':'a','name':'A','role':'user-proxy','elsewhere':'user-proxy','marks':[{'body':['x']}]}|authors[a] > elsewhere",
        "{'id':'a','name':'A','role':'cdn','elsewhere':'cdn','marks':[{'body':['x']}]}|authors[a] > elsewhere",
        "{'id':'a','name':'A','role':'cdn','reads':'fine','marks':[{'body':['x']}]}|authors[a] > reads",
        "7|authors[0]: wants an object"
    })
    void saysWhereAFileIsWrong(String author, String where) {
        BadKnowledge wrong = refused("{\"authors\":[" + author.replace('\'', '"') + "]}");
        assertTrue(wrong.getMessage().contains(where) && wrong.getMessage().contains("page-authors.json"), wrong.getMessage());
    }

    @Test
    void refusesTheSameIdTwice() {
        String author = "{\"id\":\"a\",\"name\":\"A\",\"role\":\"cdn\",\"marks\":[{\"body\":[\"x\"]}]}";
        assertTrue(refused("{\"authors\":[" + author + "," + author + "]}").getMessage().contains("authors[a] > id"));
        refused("{\"writers\":[]}");
        refused("[]");
        refused("{");
    }

    private static BadKnowledge refused(String text) {
        return assertThrows(BadKnowledge.class, () -> PageAuthors.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }
}
