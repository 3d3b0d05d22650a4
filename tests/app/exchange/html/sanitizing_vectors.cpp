#include "tests/app/exchange/html/sanitizing_vectors.h"

#include <QString>

#include <array>

namespace toasoan::testing {
namespace {

QByteArray inside()
{
    return QString::fromUtf16(textInside).toUtf8();
}

/// Collects vectors of a class under numbered names.
class Class
{
public:
    Class(QList<SanitizingVector> &all, const char *name) : m_all(all), m_name(name) {}

    void add(QByteArray html, bool swallows = false)
    {
        const QByteArray before = "<p>" + QString::fromUtf16(textBefore).toUtf8() + "</p>";
        const QByteArray behind = "<p>" + QString::fromUtf16(textBehind).toUtf8() + "</p>";
        html.replace("TEXT", inside());
        m_all.append({QByteArray(m_name) + ' ' + QByteArray::number(++m_count), before + html + behind, swallows});
    }

private:
    QList<SanitizingVector> &m_all;
    const char *m_name;
    int m_count = 0;
};

constexpr std::array events = {
    "onabort",
    "onafterprint",
    "onanimationend",
    "onanimationiteration",
    "onanimationstart",
    "onauxclick",
    "onbeforecopy",
    "onbeforecut",
    "onbeforeinput",
    "onbeforepaste",
    "onbeforeprint",
    "onbeforeunload",
    "onbegin",
    "onblur",
    "onbounce",
    "oncanplay",
    "oncanplaythrough",
    "onchange",
    "onclick",
    "onclose",
    "oncontextmenu",
    "oncopy",
    "oncuechange",
    "oncut",
    "ondblclick",
    "ondrag",
    "ondragend",
    "ondragenter",
    "ondragleave",
    "ondragover",
    "ondragstart",
    "ondrop",
    "ondurationchange",
    "onend",
    "onended",
    "onerror",
    "onfinish",
    "onfocus",
    "onfocusin",
    "onfocusout",
    "onformdata",
    "onfullscreenchange",
    "onhashchange",
    "oninput",
    "oninvalid",
    "onkeydown",
    "onkeypress",
    "onkeyup",
    "onload",
    "onloadeddata",
    "onloadedmetadata",
    "onloadstart",
    "onmessage",
    "onmousedown",
    "onmouseenter",
    "onmouseleave",
    "onmousemove",
    "onmouseout",
    "onmouseover",
    "onmouseup",
    "onmousewheel",
    "onoffline",
    "ononline",
    "onpagehide",
    "onpageshow",
    "onpaste",
    "onpause",
    "onplay",
    "onplaying",
    "onpointerdown",
    "onpointerenter",
    "onpointermove",
    "onpointerrawupdate",
    "onpopstate",
    "onprogress",
    "onratechange",
    "onrepeat",
    "onreset",
    "onresize",
    "onscroll",
    "onsearch",
    "onseeked",
    "onseeking",
    "onselect",
    "onselectstart",
    "onshow",
    "onstalled",
    "onstart",
    "onstorage",
    "onsubmit",
    "onsuspend",
    "ontimeupdate",
    "ontoggle",
    "ontouchend",
    "ontouchmove",
    "ontouchstart",
    "ontransitionend",
    "ontransitionrun",
    "onunhandledrejection",
    "onunload",
    "onvolumechange",
    "onwaiting",
    "onwheel",
    "onwebkitanimationend",
    "onxxx",
};

/// Ways to write "<p HANDLER=…>".
constexpr std::array handlerForms = {
    "<p %1=\"alert(1)\">TEXT</p>",
    "<p %1='alert(1)'>TEXT</p>",
    "<p %1=alert(1)>TEXT</p>",
    "<div %1 = alert(1) >TEXT</div>",
    "<p/%1=alert(1)>TEXT</p>",
    "<p\n%1\n=\n\"alert(1)\">TEXT</p>",
    "<p title='a'%1='alert(1)'>TEXT</p>",
    "<p a=\"b\"\"%1=alert(1) \">TEXT</p>",
    "<p\x0c%1=\"alert(1)\">TEXT</p>",
    "<b style=\"a\" %1=&#97;&#108;ert(1)>TEXT</b>",
};

void addHandlers(QList<SanitizingVector> &all)
{
    Class vectors(all, "handlers");
    for (size_t i = 0; i < events.size(); ++i) {
        QByteArray name = events[i];
        if (i % 3 == 1)
            name = name.toUpper();
        QByteArray html = handlerForms[i % handlerForms.size()];
        vectors.add(html.replace("%1", name));
    }
    for (const char *element : {"body", "img src=x", "svg", "details open", "marquee", "input autofocus", "a href=#",
                                "table", "td", "xyz", "a-b"})
        vectors.add("<" + QByteArray(element) + " onload=alert(1) onerror=alert(1)>");
}

void addScripts(QList<SanitizingVector> &all)
{
    Class vectors(all, "scripts");
    for (const char *html : {
             "<script>alert(1)</script><p>TEXT</p>",
             "<SCRIPT>alert(1)</SCRIPT><p>TEXT</p>",
             "<script src=//evil.example/a.js></script><p>TEXT</p>",
             "<script/src=data:,alert(1)></script><p>TEXT</p>",
             "<script\n>alert(1)</script\n><p>TEXT</p>",
             "<script type=module>alert(1)</script><p>TEXT</p>",
             "<script type=text/vbscript>MsgBox 1</script><p>TEXT</p>",
             "<<script>alert(1)</script><p>TEXT</p>",
             "<scr<script>ipt>alert(1)</scr</script>ipt><p>TEXT</p>",
             "<script><!--<script></script>--></script><p>TEXT</p>",
             "<script>'</script><script>alert(1)//'</script><p>TEXT</p>",
             "<svg><script>alert(1)</script></svg><p>TEXT</p>",
             "<math><script>alert(1)</script></math><p>TEXT</p>",
             "<table><script>alert(1)</script></table><p>TEXT</p>",
             "<select><script>alert(1)</script></select><p>TEXT</p>",
             "<p>TEXT<script>alert(1)</script></p>",
             "<b><script>alert(1)</script>TEXT</b>",
             "<svg><script href=data:,alert(1) /></svg><p>TEXT</p>",
             "<svg><script xlink:href=data:,alert(1) /></svg><p>TEXT</p>",
             "<script xmlns=http://www.w3.org/1999/xhtml>alert(1)</script><p>TEXT</p>",
             "<html:script xmlns:html=http://www.w3.org/1999/xhtml>alert(1)</html:script><p>TEXT</p>",
             "<script async defer nomodule>alert(1)</script><p>TEXT</p>",
             "<style><script>alert(1)</script></style><p>TEXT</p>",
             "<title><script>alert(1)</script></title><p>TEXT</p>",
             "<frameset><frame src=javascript:alert(1)></frameset><p>TEXT</p>",
             "<script>/*</script><p>TEXT</p><script>*/</script>",
             "<script charset=utf-7>+ADw-</script><p>TEXT</p>",
             "+ADw-script+AD4-alert(1)+ADw-/script+AD4-<p>TEXT</p>",
             "<% alert(1) %><p>TEXT</p>",
             "<?xml-stylesheet href='javascript:alert(1)'?><p>TEXT</p>",
             "<?php echo 1 ?><p>TEXT</p>",
         })
        vectors.add(html);
    for (const char *html : {"<script>alert(1)", "<script>alert(1)</script", "<SCRIPT SRC=http://evil.example/a.js",
                             "<script><!--", "<script>alert('</scr'+'ipt>')"})
        vectors.add(html, true);
}

/// "javascript:alert(1)" as browsers would still have read it.
constexpr std::array addresses = {
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "&#1;javascript:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "java&#13;script:alert(1)",
    "jav&#x09;ascript:alert(1)",
    "java&Tab;script&colon;alert(1)",
    "java&NewLine;script:alert(1)",
    "&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)",
    "&#0000106avascript:alert(1)",
    "&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;alert(1)",
    "javascript&#58alert(1)",
    "javascript://baomau.vn/%0aalert(1)",
    "javascript:%61lert(1)",
    "vbscript:MsgBox(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
    "data:image/svg+xml,<svg onload=alert(1)>",
    "DATA:,alert(1)",
    "livescript:alert(1)",
    "mocha:alert(1)",
    "file:///etc/passwd",
    "about:blank",
    "blob:https://baomau.vn/1",
    "view-source:javascript:alert(1)",
    "ms-its:mhtml:file://c:/a.mht",
    "feed:javascript:alert(1)",
    "jar:javascript:alert(1)!/",
    "ftp://evil.example/a",
    "ws://evil.example/a",
    "javascript\xef\xbc\x9a"
    "alert(1)",
    "\xe2\x80\xae"
    "javascript:alert(1)",
    "\xc2\xa0javascript:alert(1)",
    "//evil.example/a",
    "\\\\evil.example\\a",
    "https:javascript:alert(1)",
};

constexpr std::array places = {
    "<p><a href=\"%1\">TEXT</a></p>",           "<p>TEXT</p><img src=\"%1\" alt=\"a\">",
    "<p>TEXT</p><iframe src=\"%1\"></iframe>",  "<form action=\"%1\"><p>TEXT</p></form>",
    "<p>TEXT</p><object data=\"%1\"></object>", "<p>TEXT</p><embed src=\"%1\">",
};

/// Places that few pages use: with one spelling each.
constexpr std::array rarePlaces = {
    "<p>TEXT</p><map><area href=\"%1\"></map>",
    "<p>TEXT</p><button formaction=\"%1\">a</button>",
    "<p>TEXT</p><input type=image src=\"%1\">",
    "<p>TEXT</p><video poster=\"%1\" src=\"%1\"></video>",
    "<p>TEXT</p><audio src=\"%1\"></audio>",
    "<p>TEXT</p><video><source src=\"%1\"></video>",
    "<p>TEXT</p><video><track src=\"%1\"></video>",
    "<link rel=stylesheet href=\"%1\"><p>TEXT</p>",
    "<link rel=import href=\"%1\"><p>TEXT</p>",
    "<base href=\"%1\"><p><a href=\"a\">TEXT</a></p>",
    "<p>TEXT</p><svg><a xlink:href=\"%1\"><text>a</text></a></svg>",
    "<p>TEXT</p><svg><use href=\"%1\"/></svg>",
    "<p>TEXT</p><svg><image href=\"%1\"/></svg>",
    "<p>TEXT</p><svg><animate attributeName=href values=\"%1\"/></svg>",
    "<p>TEXT</p><svg><set attributeName=href to=\"%1\"/></svg>",
    "<p>TEXT</p><math href=\"%1\">a</math>",
    "<p>TEXT</p><math><maction actiontype=statusline xlink:href=\"%1\">a</maction></math>",
    "<meta http-equiv=refresh content=\"0;url=%1\"><p>TEXT</p>",
    "<body background=\"%1\"><p>TEXT</p>",
    "<table background=\"%1\"><tr><td>TEXT</td></tr></table>",
    "<p>TEXT</p><img lowsrc=\"%1\">",
    "<p>TEXT</p><img src=a srcset=\"%1 2x\">",
    "<p>TEXT</p><img dynsrc=\"%1\">",
    "<p>TEXT</p><img data-src=\"%1\" alt=b>",
    "<blockquote cite=\"%1\">TEXT</blockquote>",
    "<p><q cite=\"%1\">TEXT</q></p>",
    "<p><a ping=\"%1\" href=\"https://baomau.vn/\">TEXT</a></p>",
    "<p>TEXT</p><applet code=\"%1\" codebase=\"%1\"></applet>",
    "<p>TEXT</p><object classid=\"%1\"><param name=src value=\"%1\"></object>",
    "<p>TEXT</p><isindex action=\"%1\">",
    "<p>TEXT</p><frame src=\"%1\">",
    "<p>TEXT</p><bgsound src=\"%1\">",
    "<p>TEXT</p><layer src=\"%1\"></layer>",
    "<p>TEXT</p><xml src=\"%1\"></xml>",
    "<p longdesc=\"%1\" usemap=\"%1\">TEXT</p>",
    "<html manifest=\"%1\"><p>TEXT</p>",
    "<head profile=\"%1\"></head><p>TEXT</p>",
    "<p><a href=\"https://www.google.com/url?q=%1\">TEXT</a></p>",
};

void addAddresses(QList<SanitizingVector> &all)
{
    Class vectors(all, "addresses");
    for (const char *place : places) {
        for (const char *address : addresses)
            vectors.add(QByteArray(place).replace("%1", address));
    }
    for (size_t i = 0; i < rarePlaces.size(); ++i) {
        vectors.add(QByteArray(rarePlaces[i]).replace("%1", addresses[0]));
        vectors.add(QByteArray(rarePlaces[i]).replace("%1", addresses[1 + i % (addresses.size() - 1)]));
    }
}

void addStyles(QList<SanitizingVector> &all)
{
    Class vectors(all, "styles");
    for (const char *style :
         {"width:expression(alert(1))", "width:expr/**/ession(alert(1))", "xss:\\65xpression(alert(1))",
          "background:url(javascript:alert(1))", "background-image:url('java\\script:alert(1)')",
          "background:url(https://evil.example/a.png)", "behavior:url(a.htc)", "-moz-binding:url(a.xml#b)",
          "-o-link:'javascript:alert(1)';-o-link-source:current", "list-style-image:url(javascript:alert(1))",
          "content:url(data:text/html,a)", "cursor:url(https://evil.example/c)", "@import 'https://evil.example/a.css'",
          "position:fixed;top:0;left:0;width:100%;height:100%", "filter:progid:DXImageTransform(a)",
          "font-family:'a\"><script>alert(1)</script>'", "}</style><script>alert(1)</script>", "a:b;;;:::;/*",
          "color:\\0022\\003e\\003cscript\\003e"})
        vectors.add("<p style=\"" + QByteArray(style).replace('"', "&quot;") + "\">TEXT</p>");
    for (const char *sheet :
         {"p{x:expression(alert(1))}", "@import url(javascript:alert(1));", "@import'//evil.example/a'",
          "p{background:url(\"javascript:alert(1)\")}", "@font-face{src:url(https://evil.example/f)}",
          "@charset \"x\";p{}", "<!-- p{behavior:url(a)} -->", "a[href^=h]{background:url(//e.example)}", "p{}/*",
          "{{{{", "p::before{content:'<script>'}"})
        vectors.add("<style>" + QByteArray(sheet) + "</style><p>TEXT</p>");
    vectors.add("<style>p{color:red}", true);
    vectors.add("<p><style><img src=\"</style><img src=x onerror=alert(1)//\"></p><p>TEXT</p>");
}

void addMutations(QList<SanitizingVector> &all)
{
    Class vectors(all, "mutations");
    for (const char *html :
         {"<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
          "<math><mtext><mglyph><svg><mtext><textarea><path id=\"</textarea><img onerror=alert(1) src=1>\">",
          "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
          "<svg><style><!--</style><a title=\"--><img src=1 onerror=alert(1)>\">",
          "<svg><foreignObject><p>TEXT</p><script>alert(1)</script></foreignObject></svg>",
          "<math><annotation-xml encoding=text/html><script>alert(1)</script></annotation-xml></math>",
          "<table><math><select><mi><select></table><img src=1 onerror=alert(1)>",
          "<a><svg><a href=javascript:alert(1)><p>TEXT</p></a></svg></a>",
          "<listing>&lt;img src=1 onerror=alert(1)&gt;</listing>",
          "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
          "<p>`<img src=x onerror=alert(1)>`</p>",
          "<img alt=\"``onerror=alert(1)\" src=x>",
          "<p id=\"&lt;script&gt;\" title=\"&quot;&gt;&lt;script&gt;\">TEXT</p>",
          "<x:p xmlns:x=\"http://www.w3.org/1999/xhtml\" onclick=alert(1)>TEXT</x:p>",
          "<v:vml xmlns:v=urn:schemas-microsoft-com:vml style=behavior:url(#default#VML)>TEXT</v:vml>",
          "<xml id=x><![CDATA[<script>alert(1)</script>]]></xml><p>TEXT</p>",
          "<![CDATA[<script>alert(1)</script>]]>",
          "<svg><![CDATA[<script>alert(1)</script>]]></svg>",
          "<!--[if IE]><script>alert(1)</script><![endif]--><p>TEXT</p>",
          "<![if !IE]><p>TEXT</p><![endif]>",
          "<!--><script>alert(1)</script>--><p>TEXT</p>",
          "<!---><script>alert(1)</script>--><p>TEXT</p>",
          "<!--!><script>alert(1)</script>--><p>TEXT</p>",
          "<!-- --!><script>alert(1)</script><p>TEXT</p>",
          "<! foo=\"><script>alert(1)</script>\"><p>TEXT</p>",
          "<? foo=\"><script>alert(1)</script>\"><p>TEXT</p>",
          "</ foo=\"><script>alert(1)</script>\"><p>TEXT</p>",
          "<template><script>alert(1)</script><img src=x onerror=alert(1)></template><p>TEXT</p>",
          "<template><p>a</template><p>TEXT</p>",
          "<slot name=x><p>TEXT</p></slot>",
          "<div><template shadowrootmode=open><script>alert(1)</script></template><p>TEXT</p></div>",
          "<a href=https://baomau.vn id=cookie name=getElementById>TEXT</a>",
          "<form name=body><input name=innerHTML>TEXT</form>",
          "<img name=createElement alt=\"TEXT\">",
          "<p is=x-evil>TEXT</p>",
          "<dialog open>TEXT</dialog>",
          "<details ontoggle=alert(1) open><summary>TEXT</summary></details>",
          "<keygen autofocus onfocus=alert(1)><p>TEXT</p>",
          "<p contenteditable onbeforeinput=alert(1) tabindex=1 accesskey=x>TEXT</p>",
          "<bdo dir=rtl>TEXT</bdo>",
          "<plaintext-x>TEXT</plaintext-x>",
          "<image src=x onerror=alert(1)><p>TEXT</p>",
          "<isindex prompt=a><p>TEXT</p>",
          "<p>TEXT\x00<script>alert(1)</script></p>"})
        vectors.add(html);
}

void addFrames(QList<SanitizingVector> &all)
{
    Class vectors(all, "frames");
    for (const char *html : {"<iframe srcdoc=\"<script>alert(1)</script>\"></iframe><p>TEXT</p>",
                             "<iframe srcdoc='&lt;img src=x onerror=alert(1)&gt;'></iframe><p>TEXT</p>",
                             "<iframe src=https://evil.example/></iframe><p>TEXT</p>",
                             "<iframe src=\"https://www.youtube.com.evil.example/embed/a\"></iframe><p>TEXT</p>",
                             "<iframe src=\"https://www.youtube.com@evil.example/embed/a\"></iframe><p>TEXT</p>",
                             "<iframe><p>a</p><script>alert(1)</script></iframe><p>TEXT</p>",
                             "<iframe sandbox src=about:blank></iframe><p>TEXT</p>",
                             "<object type=text/html data=https://evil.example/><p>a</p></object><p>TEXT</p>",
                             "<embed type=image/svg+xml src=https://evil.example/a.svg><p>TEXT</p>",
                             "<portal src=https://evil.example/></portal><p>TEXT</p>",
                             "<fencedframe src=https://evil.example></fencedframe><p>TEXT</p>",
                             "<meta http-equiv=refresh content=0><p>TEXT</p>",
                             "<meta http-equiv=Set-Cookie content=a=b><p>TEXT</p>",
                             "<meta http-equiv=Content-Security-Policy content=\"x\"><p>TEXT</p>",
                             "<meta charset=utf-7><p>TEXT</p>",
                             "<base target=_blank><p><a href=a>TEXT</a></p>",
                             "<link rel=prefetch href=https://evil.example><p>TEXT</p>",
                             "<form action=https://evil.example method=post><input name=a value=b><p>TEXT</p></form>",
                             "<form id=f></form><button form=f formaction=https://evil.example>a</button><p>TEXT</p>",
                             "<input type=hidden name=a><p>TEXT</p>",
                             "<select><option>a</option></select><p>TEXT</p>",
                             "<textarea>a</textarea><p>TEXT</p>",
                             "<canvas>a</canvas><p>TEXT</p>",
                             "<video controls><p>a</p></video><p>TEXT</p>",
                             "<p>TEXT</p><img src=https://evil.example/pixel.gif width=1 height=1>"})
        vectors.add(html);
}

void addBroken(QList<SanitizingVector> &all)
{
    Class vectors(all, "broken");
    for (const char *html : {"<p <script>alert(1)</script>>TEXT</p>",
                             "<p title=\"<script>alert(1)</script>\">TEXT</p>",
                             "<a href=\"https://baomau.vn/\"onclick=alert(1)//\">TEXT</a>",
                             "<p =\"><script>alert(1)</script>\">TEXT</p>",
                             "<p a=`b`onclick=alert(1)>TEXT</p>",
                             "<p\x0b onclick=alert(1)>TEXT</p>",
                             "<p>TEXT</p onclick=alert(1)>",
                             "<p>TEXT</p><",
                             "<p>TEXT</p></",
                             "<p>TEXT</p>&#",
                             "<p>TEXT</p>&#x110000;",
                             "<p>TEXT</p>&#xD800;",
                             "<p>TEXT</p>&#0;",
                             "<p>TEXT</p>&lt",
                             "<b><i><u>TEXT</b></i></u>",
                             "<p><p><p>TEXT",
                             "<table><p>TEXT",
                             "<ul><li>TEXT",
                             "<h1><h2>TEXT",
                             "<a><a><a>TEXT",
                             "<b>TEXT<p></b>",
                             "<nobr><nobr>TEXT",
                             "<font face=x onload=alert(1)>TEXT</font>",
                             "</p></div></body></html><p>TEXT</p>",
                             "<body><body onload=alert(1)><p>TEXT</p>",
                             "<html onload=alert(1)><p>TEXT</p>",
                             "<frameset onload=alert(1)><p>TEXT</p>",
                             "\xfe\xff<p>TEXT</p>",
                             "<p>\xc3(\xa0\xa1 TEXT</p>",
                             "<p>\xed\xa0\x80 TEXT</p>",
                             "<p>\xf4\x90\x80\x80 TEXT</p>",
                             "<p>\xc0\xbcscript\xc0\xbe TEXT</p>",
                             "<1p onclick=alert(1)>TEXT",
                             "<\x01script>alert(1)</\x01script><p>TEXT</p>",
                             "<p onclick\x01=alert(1)>TEXT</p>"})
        vectors.add(html);
    for (const char *html :
         {"<!-- <p>TEXT</p>", "<textarea><p>TEXT</p>", "<title><p>TEXT</p>", "<plaintext><p onclick=alert(1)>",
          "<xmp><script>alert(1)</script>", "<noembed><script>alert(1)</script>", "<noframes><script>alert(1)",
          "<p title=\"<p>TEXT</p>", "<a href=\"javascript:alert(1)", "<iframe src=javascript:alert(1)",
          "<img src=x onerror=alert(1)", "<svg onload=alert(1)", "<select><p>TEXT</p>", "<svg><p title='",
          "<template><p>TEXT</p>", "<object><p>TEXT</p>",
          "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
          "<noscript><p title='</noscript><p>TEXT</p>"})
        vectors.add(html, true);
    const QByteArray script = "<script>alert(1)</script>";
    for (qsizetype i = 0; i < script.size(); ++i)
        vectors.add(script.left(i) + QByteArray(1, '\0') + script.mid(i) + "<p>TEXT</p>", true);
}

} // namespace

QList<SanitizingVector> sanitizingVectors()
{
    QList<SanitizingVector> all;
    addHandlers(all);
    addScripts(all);
    addAddresses(all);
    addStyles(all);
    addMutations(all);
    addFrames(all);
    addBroken(all);
    return all;
}

} // namespace toasoan::testing
