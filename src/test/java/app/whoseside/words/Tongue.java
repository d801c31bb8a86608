package app.whoseside.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is held of one language.
 *
 * @param likely the one word for likely
 * @param forbidden words that belong behind the details, that alarm, or that make a task small
 * @param sentence the longest sentence, in words; in Chinese, in signs
 * @param button the longest button, in letters
 */
enum Tongue {
    ENGLISH(
            "en", "probably",
            "certificate|resolver|name ?server|gateway|upstream|origin|backend|hosting|load balancer|headers?|status code|timeout|latency|throughput|packets?|captive|"
                    + "posterior|probe|vantage|please|sorry|oops|thanks?|failures?|failed|critical|fatal|certainly|definitely|maybe|perhaps|might|seems|simply|just|"
                    + "easy|easily|quick|quickly|of course|always|never|soon|unknown error|something went wrong",
            18, 30),
    GERMAN(
            "de", "wahrscheinlich",
            "Statuscode|Fehlercode|Zertifikate?s?|Gateway|Namensserver|Nameserver|Resolver|Zeitüberschreitung|Latenz|Durchsatz|Datenpakete?|Header|Lastverteiler|"
                    + "Backend|bitte|leider|ups|hoppla|danke|Entschuldigung|fehlgeschlagen|kritisch|fatal|vielleicht|vermutlich|womöglich|möglicherweise|"
                    + "eventuell|scheinbar|anscheinend|einfach|schnell|natürlich|immer|nie|niemals|unbekannter Fehler",
            18, 42),
    SPANISH(
            "es", "probablemente",
            "código de estado|código de error|certificados?|puerta de enlace|pasarela|gateway|servidor(?:es)? de nombres|resolver DNS|latencia|paquetes?|cabeceras?|"
                    + "por favor|lo sentimos|perdón|gracias|crítico|fatal|quizás?|tal vez|acaso|posiblemente|simplemente|sencillamente|fácil|"
                    + "fácilmente|rápidamente|por supuesto|siempre|nunca|jamás|error desconocido|algo salió mal",
            18, 42),
    FRENCH(
            "fr", "probablement",
            "code d.état|code d.erreur|certificats?|passerelle|gateway|serveurs? de noms|résolveur|latence|débit|paquets?|en-têtes?|s.il vous plaît|veuillez|"
                    + "désolés?|oups|merci|critique|fatale?|peut-être|vraisemblablement|simplement|facile|facilement|rapidement|bien sûr|toujours|jamais|"
                    + "erreur inconnue",
            18, 42),
    PORTUGUESE(
            "pt-BR", "provavelmente",
            "código de status|código de erro|certificados?|gateway|servidor(?:es)? de nomes|latência|pacotes?|cabeçalhos?|por favor|desculpe|ops|obrigado|"
                    + "crítico|fatal|talvez|possivelmente|simplesmente|fácil|facilmente|rapidamente|claro que|sempre|nunca|jamais|erro desconhecido|algo deu errado",
            18, 42),
    CHINESE("zh-CN", "很可能", "状态码|错误代码|证书|网关|域名服务器|解析器|延迟|吞吐|数据包|请求头|抱歉|对不起|谢谢|失败|严重|致命|也许|或许|大概|似乎|只需|简单|轻松|当然|总是|从不|永远|未知错误", 40, 14);

    private static final String EVERYWHERE = "DNS|TLS|SSL|HTTPS?|TCP|UDP|IP|URL|CDN|PAC|MTU|ASN|NXDOMAIN|SERVFAIL|NAT|DHCP|JSON|Whoseside";

    final Locale locale;
    final String likely;
    final Pattern forbidden;
    final int sentence;
    final int button;

    Tongue(String tag, String likely, String forbidden, int sentence, int button) {
        this.locale = Locale.forLanguageTag(tag);
        this.likely = likely;
        // Chinese has no blanks to end a word at
        String words = tag.startsWith("zh") ? forbidden : "(?<![\\p{L}-])(?:" + forbidden + ")(?![\\p{L}])";
        this.forbidden = Pattern.compile(words + "|(?<![\\p{L}])(?:" + EVERYWHERE + ")(?![\\p{L}])|[!！%％]|(?<!\\d)[45]\\d\\d(?!\\d)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.sentence = sentence;
        this.button = button;
    }

    /** Returns the length of a sentence in what this language is counted by. */
    int length(String sentence) {
        List<String> words = ReadingGrade.words(sentence);
        if (this != CHINESE) {
            return words.size();
        }
        return Pattern.compile("[\\p{IsLatin}\\p{N}][\\p{IsLatin}\\p{N}'.@-]*|[^\\s]").matcher(sentence).results().mapToInt(found -> 1).sum();
    }
}
