#include "tests/ui/window/next_dialog.h"
#include "tests/ui/window/open_window.h"
#include "ui/panels/choice_bar.h"
#include "ui/window/copy_commands.h"
#include "ui/window/encoding_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

QByteArray sample(const char *name)
{
    QFile file(QStringLiteral(TOASOAN_SOURCE_DIR "/tests/data/copy/clipboard/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample %s", name);
    return file.readAll();
}

void toClipboard(const QByteArray &html, const QByteArray &rtf = {}, const QString &letters = u"chữ trơn"_qs)
{
    auto *data = new QMimeData;
    if (!html.isEmpty())
        data->setHtml(QString::fromUtf8(html));
    if (!rtf.isEmpty())
        data->setData(u"text/rtf"_qs, rtf);
    data->setText(letters);
    QGuiApplication::clipboard()->setMimeData(data);
}

/// The sample's window with the caret in an empty paragraph at the end.
struct Workplace : OpenWindow
{
    Workplace()
    {
        QTextCursor end(editor().document());
        end.movePosition(QTextCursor::End);
        editor().setTextCursor(end);
        QTest::keyClick(&editor(), Qt::Key_Return);
        before = editor().snapshot().body.size();
    }

    [[nodiscard]] ChoiceBar &bar() const { return window.copy().bar(); }
    [[nodiscard]] QListWidget &list() const { return *bar().findChild<QListWidget *>(); }
    [[nodiscard]] QList<Block> added() const { return editor().snapshot().body.mid(before); }
    [[nodiscard]] QString letters() const { return editor().document()->toPlainText(); }
    void paste(const QByteArray &html, const QByteArray &rtf = {})
    {
        toClipboard(html, rtf);
        window.run(Command::Paste);
    }
    [[nodiscard]] int lineWith(const QString &words) const
    {
        for (int i = 0; i < bar().lines().size(); ++i) {
            if (bar().lines().at(i).text.contains(words) || bar().lines().at(i).examples.contains(words))
                return i;
        }
        return -1;
    }

    qsizetype before = 0;
};

/// As much of Word's HTML as makes a long article.
QByteArray longCopy(int paragraphs)
{
    QByteArray html = "<html><body>";
    for (int i = 0; i < paragraphs; ++i)
        html += "<p class=MsoNormal style='text-align:justify'><span style='font-size:14.0pt;color:black'>"
                "Đoạn thứ "
                + QByteArray::number(i) + " của bài dài&nbsp;này.<o:p></o:p></span></p>\n";
    return html + "</body></html>";
}

} // namespace

class TestPasteCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsCopyComesAsBlocksInOneStep()
    {
        Workplace desk;
        const Article was = desk.editor().snapshot();
        desk.paste(sample("word.html"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.letters().contains(u"Bảy mươi hộ"), patience);
        QVERIFY(desk.letters().contains(u"Bà con Hưng Hòa gặt chạy lũ"));
        QVERIFY(!desk.letters().contains(u"Ghi chú riêng"));
        QVERIFY(desk.bar().isVisible());
        QVERIFY(!desk.bar().isOpen()); // nobody is interrupted
        QVERIFY(desk.editor().hasFocus() || !desk.window.isActiveWindow());
        desk.window.run(Command::Undo);
        QCOMPARE(desk.editor().snapshot(), was);
        QVERIFY(!desk.bar().isVisible());
    }

    void picturesOfTheClipboardAreKept()
    {
        Workplace desk;
        desk.paste(sample("word.html"), sample("word.rtf"));
        const auto pictured = [&desk] {
            for (const Block &block : desk.editor().snapshot().body) {
                const auto *figure = std::get_if<Figure>(&block.content);
                if (figure && figure->picture && figure->credit == u"Người Thử")
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(pictured(), patience);
    }

    void eachLineCanBeTurnedOffAndOn()
    {
        Workplace desk;
        desk.paste(sample("word.html"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.bar().isVisible(), patience);
        const Article first = desk.editor().snapshot();
        desk.window.run(Command::CopyReport);
        QVERIFY(desk.bar().isOpen());
        const int hidden = desk.lineWith(u"Ghi chú riêng"_qs);
        QVERIFY(hidden >= 0);
        desk.list().setCurrentRow(hidden);
        QTest::keyClick(&desk.list(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(desk.letters().contains(u"Ghi chú riêng"), patience);
        QVERIFY(desk.bar().isOpen());
        const qsizetype places = desk.letters().count(u"Chợ quê họp lại"_qs);
        QTest::keyClick(&desk.list(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.letters().contains(u"Ghi chú riêng"), patience);
        QCOMPARE(desk.letters().count(u"Chợ quê họp lại"_qs), places);
        QCOMPARE(desk.editor().snapshot().body.size(), first.body.size());
        desk.window.run(Command::Undo); // one step each
        QVERIFY(desk.letters().contains(u"Ghi chú riêng"));
    }

    void theReportGoesWithTheFirstEditOfWhatWasPasted()
    {
        Workplace desk;
        desk.paste("<p>Một đoạn&nbsp;mới.</p><h2>Tít xen</h2><p>Đoạn nữa.</p>");
        QVERIFY(desk.bar().isVisible());
        desk.editor().setTextCursor(desk.editor().document()->find(u"Tít xen"_qs));
        QTest::keyClick(&desk.editor(), Qt::Key_X);
        QVERIFY(!desk.bar().isVisible());
        desk.window.run(Command::CopyReport);
        QVERIFY(!desk.bar().isVisible());
        QVERIFY(!desk.message().isEmpty());
    }

    void typingOnBehindItKeepsTheReport()
    {
        Workplace desk;
        desk.paste("<p>Một đoạn&nbsp;mới.</p><h2>Tít xen</h2><p>Đoạn nữa</p>");
        QVERIFY(desk.bar().isVisible());
        QTest::keyClicks(&desk.editor(), u"xyz"_qs);
        QVERIFY(desk.bar().isVisible());
        QVERIFY(desk.letters().contains(u"Đoạn nữaxyz"));
        desk.window.run(Command::CopyReport);
        desk.list().setCurrentRow(desk.lineWith(u"Tít xen"_qs));
        QTest::keyClick(&desk.list(), Qt::Key_Space);
        const auto isParagraph = [&desk] {
            const QTextCursor found = desk.editor().document()->find(u"Tít xen"_qs);
            return roleOf(found.block()) == PageRole::Paragraph;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isParagraph(), patience);
        QVERIFY(desk.letters().contains(u"xyz"));
    }

    void nothingToReportAboutBareLetters()
    {
        Workplace desk;
        desk.paste("<p>Một đoạn mới.</p>");
        QVERIFY(desk.letters().contains(u"Một đoạn mới."));
        QVERIFY(!desk.bar().isVisible());
    }

    /// Read beside the window; what is typed meanwhile stands behind.
    void longCopyHoldsNobodyUp()
    {
        Workplace desk;
        desk.paste(longCopy(400));
        QVERIFY(!desk.letters().contains(u"Đoạn thứ 399"));
        QTest::keyClicks(&desk.editor(), u"sau"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(desk.letters().contains(u"Đoạn thứ 399 của bài dài này.sau"), patience);
        QCOMPARE(desk.letters().count(u"Đoạn thứ"_qs), 400);
    }

    void anArticleThatWasLeftGetsNothing()
    {
        Workplace desk;
        desk.paste(longCopy(400));
        desk.window.run(Command::NewArticle);
        QTRY_VERIFY_WITH_TIMEOUT(desk.editor().snapshot().headline.isEmpty(), patience);
        QTest::qWait(50);
        QVERIFY(!desk.letters().contains(u"Đoạn thứ"));
    }

    void whatCannotBeReadIsPastedAsItsLetters()
    {
        Workplace desk;
        desk.paste("<meta charset='utf-8'>");
        QTRY_VERIFY_WITH_TIMEOUT(desk.letters().contains(u"chữ trơn"), patience);
    }

    void theSelectionIsReadInAnOldEncoding()
    {
        Workplace desk;
        toClipboard({}, {}, u"Céng hßa x· héi chñ nghÜa ViÖt Nam, ®éc lËp tù do h¹nh phóc"_qs);
        desk.window.run(Command::Paste);
        QTRY_VERIFY_WITH_TIMEOUT(desk.message().contains(u"TCVN3"), patience); // it is offered
        desk.editor().setTextCursor(desk.editor().document()->find(u"Céng hßa"_qs));
        QString shown;
        whenItComes<EncodingDialog>([&shown](EncodingDialog &dialog) {
            dialog.choose(LegacyEncoding::Tcvn3);
            shown = dialog.after();
            dialog.accept();
        });
        desk.window.run(Command::ConvertEncoding);
        QCOMPARE(shown, u"Cộng hòa"_qs);
        QVERIFY(desk.letters().contains(u"Cộng hòa x· héi"));
        desk.window.run(Command::Undo);
        QVERIFY(desk.letters().contains(u"Céng hßa x· héi"));
    }

    void theOfferedEncodingIsTheOneRecognized()
    {
        Workplace desk;
        toClipboard({}, {}, u"Céng hßa x· héi chñ nghÜa ViÖt Nam, ®éc lËp tù do h¹nh phóc"_qs);
        desk.window.run(Command::Paste);
        QTRY_VERIFY_WITH_TIMEOUT(desk.message().contains(u"TCVN3"), patience);
        whenItComes<EncodingDialog>([](EncodingDialog &dialog) { dialog.accept(); });
        desk.window.messages().findChild<QPushButton *>()->click();
        QVERIFY(desk.letters().contains(u"Cộng hòa xã hội chủ nghĩa Việt Nam, độc lập tự do hạnh phúc"));
    }

    void theReportGoesWhenThePasteIsTakenBack()
    {
        Workplace desk;
        desk.paste(longCopy(2));
        QTRY_VERIFY_WITH_TIMEOUT(desk.bar().isVisible(), patience);
        desk.window.run(Command::Undo);
        QVERIFY(!desk.letters().contains(u"Đoạn thứ"));
        QVERIFY(!desk.bar().isVisible());
    }

    void theReportDoesNotHideTheLineOfTheCaret()
    {
        Workplace desk;
        desk.window.resize(1366, 768);
        desk.paste(longCopy(30));
        QTRY_VERIFY_WITH_TIMEOUT(desk.bar().isVisible(), patience);
        const auto isSeen = [&desk] { return desk.editor().viewport()->rect().contains(desk.editor().cursorRect()); };
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(), patience);
        const int before = desk.editor().viewport()->height();
        desk.window.run(Command::CopyReport);
        QTRY_VERIFY_WITH_TIMEOUT(desk.editor().viewport()->height() < before, patience);
        QVERIFY(isSeen());
    }

    void whatCanBeChosenStandsFirstInTheReport()
    {
        Workplace desk;
        desk.paste(longCopy(2));
        QTRY_VERIFY_WITH_TIMEOUT(desk.bar().isVisible(), patience);
        QList<int> kinds;
        for (const ChoiceLine &line : desk.bar().lines())
            kinds.append(static_cast<int>(line.kind));
        QVERIFY(kinds.contains(static_cast<int>(ChoiceLine::Kind::Statement)));
        QVERIFY(std::is_sorted(kinds.begin(), kinds.end()));
    }

    void messagesOfAChatComeWithoutNamesAndTimes()
    {
        Workplace desk;
        toClipboard({}, {}, u"[08:12, 26/11/2026] An: Chợ họp lại\n[08:13, 26/11/2026] An: Gạo 18 nghìn"_qs);
        desk.window.run(Command::Paste);
        QTRY_VERIFY_WITH_TIMEOUT(desk.bar().isVisible(), patience);
        QVERIFY(desk.letters().contains(u"Chợ họp lại\nGạo 18 nghìn"));
        QVERIFY(!desk.letters().contains(u"26/11/2026"));
        desk.window.run(Command::CopyReport);
        QTest::keyClick(&desk.list(), Qt::Key_1); // wanted, after all
        QTRY_VERIFY_WITH_TIMEOUT(desk.letters().contains(u"[08:12, 26/11/2026] An: Chợ họp lại"), patience);
    }

    void referencesOfHtmlBecomeLettersInOneStep()
    {
        Workplace desk;
        const QString written = u"Ch&#7907; qu&ecirc; x&atilde; H&#432;ng H&ograve;a h&#7885;p l&#7841;i"_qs;
        toClipboard({}, {}, written);
        desk.window.run(Command::Paste);
        QTRY_VERIFY_WITH_TIMEOUT(desk.message().contains(u"HTML"), patience);
        QVERIFY(desk.letters().contains(written)); // nothing is changed before somebody says so
        QString before;
        whenItComes<EncodingDialog>([&before](EncodingDialog &dialog) {
            QCOMPARE(dialog.encoding(), LegacyEncoding::HtmlEntities);
            before = dialog.after();
            dialog.accept();
        });
        desk.window.messages().findChild<QPushButton *>()->click();
        QVERIFY(before.contains(u"Chợ quê xã Hưng Hòa họp lại"));
        QVERIFY(desk.letters().contains(u"Chợ quê xã Hưng Hòa họp lại"));
        desk.window.run(Command::Undo);
        QVERIFY(desk.letters().contains(written));
    }

    /// The letter ư of TCVN3 lies where Unicode has the soft hyphen, which articles do not hold.
    void theSoftHyphenOfAnOldEncodingIsALetter()
    {
        Workplace desk;
        toClipboard({}, {}, u"Bµ con x· H\u00ADng Hßa ra ®ång gÆt lóa sím, n\u00ADíc lò rót chËm"_qs);
        desk.window.run(Command::Paste);
        QTRY_VERIFY_WITH_TIMEOUT(desk.message().contains(u"TCVN3"), patience);
        whenItComes<EncodingDialog>([](EncodingDialog &dialog) { dialog.accept(); });
        desk.window.messages().findChild<QPushButton *>()->click();
        QVERIFY2(desk.letters().contains(u"Bà con xã Hưng Hòa ra đồng gặt lúa sớm, nước lũ rút chậm"),
                 qPrintable(desk.letters()));
    }

    void theSoftHyphenIsALetterInHtmlToo()
    {
        Workplace desk;
        desk.paste(u"<p>Bµ con x· H\u00ADng Hßa ra ®ång gÆt lóa sím, n\u00ADíc lò rót chËm</p>"_qs.toUtf8());
        QTRY_VERIFY_WITH_TIMEOUT(desk.letters().contains(u"Bà con xã Hưng Hòa ra đồng"), patience);
    }
};

QTEST_MAIN(TestPasteCommands)
#include "test_paste_commands.moc"
