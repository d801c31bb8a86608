package app.whoseside.report;

/** Writes HTML that is well-formed XML too. What is written as text cannot become anything else. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    /** Writes markup of our own. Nothing from a network may come here. */
    Html markup(String own) {
        out.append(own);
        return this;
    }

    Html text(String any) {
        out.append(escaped(any));
        return this;
    }

    /** Writes a name that may go on in the next line behind its dots, as long names of sites must. */
    Html breakable(String name) {
        out.append(escaped(name).replace(".", ".<wbr/>"));
        return this;
    }

    /** Writes an element of our own naming around any text, such as {@code element("td", "class=\"t\"", value)}. */
    Html element(String name, String attributes, String any) {
        return markup("<" + name + (attributes.isEmpty() ? "" : " " + attributes) + ">").text(any).markup("</" + name + ">");
    }

    Html element(String name, String any) {
        return element(name, "", any);
    }

    /** Returns the text as it may stand between tags and between the double quotes of an attribute. */
    static String escaped(String any) {
        return Plain.of(any).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
