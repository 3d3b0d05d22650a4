#include "app/base/hash.h"
#include "app/exchange/reading_copy/copy_sheet.h"
#include "app/exchange/reading_copy/qr_code.h"
#include "app/exchange/reading_copy/reading_copy.h"
#include "tests/app/exchange/export_fixture.h"

#include <QPainter>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace toasoan;
using namespace toasoan::testing;

namespace {

constexpr QSizeF a4(595, 842);
const QDateTime noon(QDate(2026, 9, 2), QTime(12, 0));

CopyApproval approvalBy(Role role, const QString &person)
{
    return {role, person, noon};
}

CopyFacts handedIn()
{
    CopyFacts facts;
    facts.author = QStringLiteral("Mẫu An");
    facts.handedIn = noon.addSecs(-3600);
    return facts;
}

const CopyWords &words()
{
    return copyWords(sampleArticle());
}

/// A page as a person would see it, dark on white.
QImage paintedPage(const ReadingCopy &copy, int page, double scale)
{
    QImage image((a4 * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    copy.paint(painter, page);
    return image;
}

/// Whether anything is as dark as ink in a part of the page.
bool hasInk(const QImage &image, const QRect &where)
{
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x) {
            if (qGray(image.pixel(x, y)) < 64)
                return true;
        }
    }
    return false;
}

bool isDark(const QrCode &code, int column, int row)
{
    const double side = 1.0 / code.modules;
    const QPointF middle((column + 0.5) * side, (row + 0.5) * side);
    return std::any_of(code.dark.begin(), code.dark.end(), [&](const QRectF &rect) { return rect.contains(middle); });
}

/// The sign in each of three corners: a frame of seven, a ring of light, a square of three.
bool hasFinder(const QrCode &code, int left, int top)
{
    for (int row = 0; row < 7; ++row) {
        for (int column = 0; column < 7; ++column) {
            const int ring = std::max(std::abs(row - 3), std::abs(column - 3));
            if (isDark(code, left + column, top + row) != (ring != 2))
                return false;
        }
    }
    return true;
}

} // namespace

class TestApprovalSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyApprovedYet()
    {
        const QList<QStringList> rows = sheetRows({}, words());
        QCOMPARE(rows.size(), words().roles.size());
        for (const QStringList &row : rows) {
            QCOMPARE(row.size(), words().columns.size());
            QVERIFY(row.mid(1).join(QString()).isEmpty()); // left for a pen
        }
        QVERIFY(sheetRemarks({}, words()).isEmpty());
    }

    void eachApprovalStandsInTheRowOfItsDesk()
    {
        CopyFacts facts = handedIn();
        facts.approvals = {approvalBy(Role::TruongBan, QStringLiteral("Mẫu Bình")),
                           approvalBy(Role::Tbt, QStringLiteral("Mẫu Chi"))};
        const QList<QStringList> rows = sheetRows(facts, words());
        QCOMPARE(rows[0][1], QStringLiteral("Mẫu An"));
        QCOMPARE(rows[0][2], QStringLiteral("11:00 02/09/2026"));
        QVERIFY(rows[2][1].startsWith(u"Mẫu Bình"));
        QVERIFY(rows[4][1].startsWith(u"Mẫu Chi"));
        QCOMPARE(rows[4][2], QStringLiteral("12:00 02/09/2026"));
        QVERIFY(rows[1][1].isEmpty() && rows[3][1].isEmpty());
    }

    void whoHasNoRowGetsOne()
    {
        CopyFacts facts = handedIn();
        facts.approvals = {approvalBy(Role::Tkts, QStringLiteral("Mẫu Bình")),
                           approvalBy(Role::Tkts, QStringLiteral("Mẫu Chi")),
                           approvalBy(Role::Pv, QStringLiteral("Mẫu An"))};
        const QList<QStringList> rows = sheetRows(facts, words());
        QCOMPARE(rows.size(), words().roles.size() + 2);
        QVERIFY(rows[3][1].startsWith(u"Mẫu Bình"));
        QVERIFY(rows[5][1].startsWith(u"Mẫu Chi"));
        QVERIFY(rows[6][1].startsWith(u"Mẫu An"));
    }

    /// The approval that counts stood behind one of an older text.
    void whoApprovesAgainStandsInTheirRow()
    {
        CopyFacts facts;
        facts.approvals = {approvalBy(Role::Tkts, QStringLiteral("Mẫu Bình")),
                           approvalBy(Role::Tkts, QStringLiteral("Mẫu Bình")),
                           approvalBy(Role::Tkts, QStringLiteral("Mẫu Chi"))};
        facts.approvals[1].time = noon.addDays(1);
        const QList<QStringList> rows = sheetRows(facts, words());
        QCOMPARE(rows.size(), words().roles.size() + 1);
        QCOMPARE(rows[3][2], u"12:00 03/09/2026"_qs);
        QVERIFY(rows.last()[1].startsWith(u"Mẫu Chi"));
    }

    void whoseRoleItIsStandsUnderTheName()
    {
        CopyFacts facts = handedIn();
        CopyApproval approval = approvalBy(Role::Tbt, QStringLiteral("Mẫu Bình"));
        approval.lentBy = QStringLiteral("Mẫu Chi");
        facts.approvals = {approval};
        const QString cell = sheetRows(facts, words())[4][1];
        QVERIFY(cell.startsWith(u"Mẫu Bình"));
        QVERIFY(cell.contains(words().delegated.arg(u"Mẫu Chi"_qs)));
    }

    void aSignatureAndWhatWasWaivedAreSaid()
    {
        CopyFacts facts = handedIn();
        CopyApproval approval = approvalBy(Role::Tkts, QStringLiteral("Mẫu Bình"));
        facts.approvals = {approval};
        QVERIFY(sheetRows(facts, words())[3][1].contains(words().notSigned));
        approval.keyWords = QStringLiteral("áo dài cây đa");
        approval.waivers = {{QStringLiteral("structure.alt"), QStringLiteral("Ảnh tư liệu")}};
        facts.approvals = {approval};
        const QStringList row = sheetRows(facts, words())[3];
        QVERIFY(row[1].contains(u"áo dài cây đa"));
        QVERIFY(!row[1].contains(words().notSigned));
        QVERIFY(row[3].contains(u"structure.alt") && row[3].contains(u"Ảnh tư liệu"));
    }

    void whatIsNotApprovedAnyMoreIsSaidFirst()
    {
        CopyFacts facts = handedIn();
        facts.seal = SealState::ChangedSinceApproval;
        facts.changed = {QStringLiteral("headline")};
        const QStringList remarks = sheetRemarks(facts, words());
        QCOMPARE(remarks.size(), 2);
        QCOMPARE(remarks.first(), words().changedSince);
        facts.seal = SealState::Intact;
        QCOMPARE(sheetRemarks(facts, words()).size(), 1);
    }

    /// In the margin, beside what was changed and nothing else.
    void barsStandBesideWhatWasChanged()
    {
        const Article article = sampleArticle();
        const auto inMargin = [&article](const QSet<QString> &changed) {
            CopyFacts facts = handedIn();
            facts.changed = changed;
            const QImage page = paintedPage(ReadingCopy(article, facts, {}, a4 * 2, 144), 0, 2);
            return hasInk(page,
                          QRect(98, 130, 8, 1400)); // between the numbers of lines and the text, where 2 are a point
        };
        QVERIFY(!inMargin({}));
        QVERIFY(!inMargin({QStringLiteral("no such block")}));
        QVERIFY(inMargin({QStringLiteral("headline")}));
        QVERIFY(inMargin({article.body.first().id.value}));
    }

    void aCodeHasItsThreeCorners()
    {
        for (int length : {1, 40, 64, 200}) {
            const QrCode code = qrCode(QString(length, u'7'));
            QVERIFY(code.modules >= 21 && (code.modules - 21) % 4 == 0);
            QVERIFY(hasFinder(code, 0, 0));
            QVERIFY(hasFinder(code, code.modules - 7, 0));
            QVERIFY(hasFinder(code, 0, code.modules - 7));
            QVERIFY(!hasFinder(code, code.modules - 7, code.modules - 7));
        }
        QCOMPARE(qrCode(QString(10000, u'a')).modules, 0); // more than a code can hold
    }

    /// As a telephone would, from the painted page.
    void theCodeSaysTheHash()
    {
        const QString reader = QStandardPaths::findExecutable(QStringLiteral("zbarimg"));
        if (reader.isEmpty())
            QSKIP("zbarimg (zbar-tools) is not installed");
        CopyFacts facts = handedIn();
        facts.content = ContentHash{sha256Hex(QByteArrayLiteral("một bài"))};
        const ReadingCopy copy(sampleArticle(), facts, {}, a4 * 3, 216);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("page.png"));
        QVERIFY(paintedPage(copy, copy.pageCount() - 1, 3).save(path));
        QProcess process;
        process.start(reader, {QStringLiteral("--quiet"), QStringLiteral("--raw"), path});
        QVERIFY(process.waitForFinished());
        QCOMPARE(QString::fromLatin1(process.readAllStandardOutput().trimmed()), facts.content.value);
    }

    /// However much was waived: all of it is on the paper.
    void longReasonsMakeTheRowsHigher()
    {
        CopyFacts facts = handedIn();
        facts.content = ContentHash{sha256Hex(QByteArrayLiteral("một bài"))};
        CopyApproval approval = approvalBy(Role::Tbt, QStringLiteral("Mẫu Chi"));
        for (int i = 0; i < 5; ++i)
            approval.waivers.append(
                {QStringLiteral("structure.rule-%1").arg(i), QStringLiteral("vì lẽ này ").repeated(12)});
        facts.approvals = {approval, approval, approval};
        facts.approvals[1].person = QStringLiteral("Mẫu Dung");
        facts.approvals[2].person = QStringLiteral("Mẫu Em");
        const ReadingCopy copy(sampleArticle(), facts, {}, a4, 72);
        for (int page = 0; page < copy.pageCount(); ++page)
            QVERIFY(!hasInk(paintedPage(copy, page, 1), QRect(0, 842 - 40, 595, 40)));
        QVERIFY(copy.pageCount() > ReadingCopy(sampleArticle(), handedIn(), {}, a4, 72).pageCount());
    }
};

QTEST_MAIN(TestApprovalSheet)
#include "test_approval_sheet.moc"
