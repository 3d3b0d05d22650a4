#include "app/article/counts.h"
#include "tests/support/input_events.h"
#include "tests/support/typist.h"
#include "ui/editor/article_document.h"
#include "ui/editor/article_editor.h"

#include <QFile>
#include <QTest>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

/// One line of tests/data/typing/article.txt.
struct Line
{
    QString kind;
    QString letters;
};

QList<Line> copy()
{
    QFile file(QStringLiteral(TOASOAN_SOURCE_DIR "/tests/data/typing/article.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no article to type");
    QList<Line> lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        lines.append({line.section(u'\t', 0, 0), line.section(u'\t', 1)});
    return lines;
}

/// The article somehow other than by typing.
Article wanted()
{
    Article article;
    Figure figure;
    for (const Line &line : copy()) {
        if (line.kind == u"kicker")
            article.kicker = line.letters;
        else if (line.kind == u"headline")
            article.headline = line.letters;
        else if (line.kind == u"byline")
            article.bylines = {line.letters};
        else if (line.kind == u"sapo")
            article.sapo = line.letters;
        else if (line.kind == u"head")
            article.body.append(newBlock(CrossHead{2, plainText(line.letters)}));
        else if (line.kind == u"text")
            article.body.append(newBlock(Paragraph{plainText(line.letters)}));
        else if (line.kind == u"caption")
            figure.caption = plainText(line.letters);
        else if (line.kind == u"credit")
            figure.credit = line.letters;
        else
            figure.alt = line.letters;
        if (line.kind == u"alt")
            article.body.append(newBlock(figure));
    }
    return normalized(article);
}

/// A person at the keyboard who writes the article from its first field to its last full stop.
class Writer
{
public:
    Writer(ArticleEditor &editor, Method method, Delivery delivery)
        : m_editor(editor), m_method(method), m_delivery(delivery)
    {}

    void write(const QList<Line> &lines)
    {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString &kind = lines[i].kind;
            if (kind == u"caption")
                m_editor.insertPicture(PictureRef{PictureId{QString(64, u'c')}, QStringLiteral("image/jpeg"), 16, 10});
            else if (i > 0)
                goOn(lines[i - 1].kind);
            if (kind == u"head")
                m_editor.setKind(TextKind::CrossHead);
            typeText(m_editor, lines[i].letters, m_method, m_delivery);
        }
    }

private:
    /// To the next field by Tab, to the next paragraph by Enter.
    void goOn(const QString &from)
    {
        const bool isUnderPicture = from == u"caption" || from == u"credit" || from == u"alt";
        sendKey(m_editor, isUnderPicture ? QStringLiteral("Tab") : QStringLiteral("Return"));
    }

    ArticleEditor &m_editor;
    Method m_method;
    Delivery m_delivery;
};

} // namespace

class TestTypingAnArticle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCopyIsLongEnough() { QVERIFY(countsOf(wanted()).words >= 600); }

    void letterForLetter_data()
    {
        QTest::addColumn<Method>("method");
        QTest::addColumn<Delivery>("delivery");
        QTest::newRow("Telex, composed") << Method::Telex << Delivery::Preedit;
        QTest::newRow("VNI, composed, space in the commit") << Method::Vni << Delivery::PreeditWithSpace;
        QTest::newRow("Telex, backspace keys") << Method::Telex << Delivery::BackspaceKeys;
        QTest::newRow("VNI, backspaces and commits") << Method::Vni << Delivery::BackspaceCommits;
        QTest::newRow("Telex, surrounding text") << Method::Telex << Delivery::Surrounding;
        QTest::newRow("Telex, Shift+Left") << Method::Telex << Delivery::ShiftLeft;
    }
    void letterForLetter()
    {
        QFETCH(Method, method);
        QFETCH(Delivery, delivery);
        ArticleEditor editor;
        editor.load({});
        editor.setAutocorrect({{QStringLiteral("ko"), QStringLiteral("không")}});
        QTextCursor start(editor.document());
        editor.setTextCursor(start);
        Writer(editor, method, delivery).write(copy());

        Article typed = editor.snapshot();
        Article expected = wanted();
        QCOMPARE(typed.kicker, expected.kicker);
        QCOMPARE(typed.headline, expected.headline);
        QCOMPARE(typed.bylines, expected.bylines);
        QCOMPARE(typed.sapo, expected.sapo);
        const QList<Passage> passages = passagesOf(typed);
        const QList<Passage> wantedPassages = passagesOf(expected);
        for (qsizetype i = 0; i < std::min(passages.size(), wantedPassages.size()); ++i) {
            QCOMPARE(passages[i].text, wantedPassages[i].text);
            QCOMPARE(passages[i].place.part, wantedPassages[i].place.part);
        }
        QCOMPARE(typed.body.size(), expected.body.size());
        ArticleEditor other;
        other.load(typed);
        QCOMPARE(other.snapshot(), typed);
    }
};

QTEST_MAIN(TestTypingAnArticle)
#include "test_typing_an_article.moc"
