#include "app/review/altered_quotes.h"
#include "tests/support/random_article.h"

#include <QTest>

#include <rapidcheck.h>

using namespace toasoan;

namespace {

Article articleOf(const QString &text)
{
    Article article;
    article.body = {{{u"a"_qs}, Paragraph{plainText(text)}}};
    return article;
}

Attribution attributed(const QList<AuthoredVersion> &versions)
{
    const Comparison comparison = compare(versions.first().article, versions.last().article);
    return attribute(comparison, versions).value_or(Attribution());
}

/// "Một −[B]hai +[C]ba": what one text's pieces say, with who did it.
QString told(const QList<AuthoredVersion> &versions)
{
    const Attribution attribution = attributed(versions);
    QString told;
    for (const QList<AuthoredPiece> &pieces : attribution.changed) {
        for (const AuthoredPiece &piece : pieces) {
            if (piece.person >= 0)
                told +=
                    (piece.piece.side == Side::Before ? u"−["_qs : u"+["_qs) + attribution.people[piece.person] + u']';
            told += piece.piece.run.text;
        }
    }
    return told;
}

template<typename Visit>
void eachText(const QList<BlockComparison> &blocks, Visit &visit)
{
    for (const BlockComparison &block : blocks) {
        for (const TextComparison &text : block.texts)
            visit(block.block.id.value, text);
        eachText(block.inner, visit);
    }
}

} // namespace

class TestAttribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachHasTheirOwnWords()
    {
        QCOMPARE(told({{u"PV"_qs, articleOf(u"Một hai ba bốn năm sáu bảy tám"_qs)},
                       {u"BTV"_qs, articleOf(u"Một hài ba bốn năm sáu bảy tám"_qs)},
                       {u"TKTS"_qs, articleOf(u"Một hài ba bốn lăm sáu bảy tám chín"_qs)}}),
                 u"Một −[BTV]hai+[BTV]hài ba bốn −[TKTS]năm+[TKTS]lăm sáu bảy tám+[TKTS] chín"_qs);
    }

    void wordsOfTwoBesideEachOtherAreTwoPieces()
    {
        QCOMPARE(told({{u"PV"_qs, articleOf(u"Một"_qs)},
                       {u"BTV"_qs, articleOf(u"Một hai"_qs)},
                       {u"TKTS"_qs, articleOf(u"Một hai ba"_qs)}}),
                 u"Một+[BTV] hai+[TKTS] ba"_qs);
    }

    void whatWasStruckOutAndTypedAgainIsNoChange()
    {
        QCOMPARE(told({{u"PV"_qs, articleOf(u"Một hai ba"_qs)},
                       {u"BTV"_qs, articleOf(u"Một ba"_qs)},
                       {u"TKTS"_qs, articleOf(u"Một hai ba"_qs)}}),
                 QString());
    }

    void whatTheOneWroteAndTheOtherStruckOutIsNeithers()
    {
        QCOMPARE(told({{u"PV"_qs, articleOf(u"Một hai ba"_qs)},
                       {u"BTV"_qs, articleOf(u"Một hai rưỡi ba"_qs)},
                       {u"TKTS"_qs, articleOf(u"Một ba"_qs)}}),
                 u"Một −[TKTS]hai ba"_qs);
    }

    void whoPutsTwoTogetherWroteNothingOfIt()
    {
        QCOMPARE(told({{u"PV"_qs, articleOf(u"Một hai ba bốn năm sáu"_qs)},
                       {u"BTV"_qs, articleOf(u"Một hài ba bốn năm sáu"_qs)},
                       {u"CTV"_qs, articleOf(u"Một hai ba bốn lăm sáu"_qs), {0}},
                       {u"TKTS"_qs, articleOf(u"Một hài ba bốn lăm sáu"_qs), {1, 2}}}),
                 u"Một −[BTV]hai+[BTV]hài ba bốn −[CTV]năm+[CTV]lăm sáu"_qs);
    }

    void blocksHaveTheirsToo()
    {
        Article with = articleOf(u"Một hai ba"_qs);
        with.body.append({{u"b"_qs}, Divider{}});
        const Attribution attribution = attributed({{u"PV"_qs, articleOf(u"Một hai ba"_qs)}, {u"BTV"_qs, with}});
        QCOMPARE(attribution.people.value(attribution.blocks.value(u"b"_qs)), u"BTV"_qs);
    }

    void sharesAreCountedInWords()
    {
        const QList<Share> shares = sharesOf(attributed({{u"PV"_qs, articleOf(u"Một hai ba bốn năm sáu"_qs)},
                                                         {u"BTV"_qs, articleOf(u"Một ba bốn năm sáu"_qs)},
                                                         {u"TKTS"_qs, articleOf(u"Một ba bốn năm sáu bảy tám"_qs)}}));
        QCOMPARE(shares, (QList<Share>{{0, 0}, {0, 1}, {2, 0}}));
    }

    void itCanBeGivenUp()
    {
        const QList<AuthoredVersion> versions{{u"PV"_qs, articleOf(u"Một"_qs)}, {u"BTV"_qs, articleOf(u"Hai"_qs)}};
        const auto given = attribute(compare(versions[0].article, versions[1].article), versions,
                                     [](qint64, qint64) { return false; });
        QVERIFY(!given && wasGivenUp(given.error()));
    }

    // Whatever happened: the pieces are the comparison's, each changed one is somebody's, and one person's if one alone
    // wrote.
    void thePiecesAreTheComparisons()
    {
        QVERIFY(rc::check([] {
            QList<AuthoredVersion> versions;
            const bool alone = *rc::gen::arbitrary<bool>();
            const int count = *rc::gen::inRange(2, 5);
            for (int i = 0; i < count; ++i) {
                Article next = *testing::articles();
                if (i > 0 && *rc::gen::arbitrary<bool>())
                    next.body = versions.last().article.body + next.body;
                const QString author = i == 0 ? u"PV"_qs : alone ? u"BTV"_qs : u"N"_qs + QString::number(i);
                versions.append({author, normalized(next)});
            }
            const Comparison comparison = compare(versions.first().article, versions.last().article);
            const Attribution attribution = *attribute(comparison, versions);
            auto check = [&](const QString &owner, const TextComparison &text) {
                QList<Piece> pieces;
                for (const AuthoredPiece &piece : attribution.pieces(owner, text)) {
                    RC_ASSERT((piece.person >= 0) == (piece.piece.side != Side::Both));
                    RC_ASSERT(piece.person < attribution.people.size());
                    RC_ASSERT(!alone || piece.person <= 1);
                    pieces.append(piece.piece);
                }
                RC_ASSERT(textOn(Side::Before, pieces) == textOn(Side::Before, text.pieces));
                RC_ASSERT(textOn(Side::After, pieces) == textOn(Side::After, text.pieces));
            };
            eachText(comparison.blocks, check);
            for (const FieldComparison &field : comparison.fields) {
                for (const TextComparison &text : field.texts)
                    check(field.field, text);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestAttribution)
#include "test_attribution.moc"
