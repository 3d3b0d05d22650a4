#include "app/exchange/importers/importers.h"
#include "app/exchange/importers/recognized_pieces.h"

#include <QTest>

using namespace toasoan;

namespace {

Article sampleArticle()
{
    Article article;
    article.kicker = u"Nhịp sống"_qs;
    article.headline = u"Chợ quê họp lại"_qs;
    article.bylines = {u"Thanh Lê"_qs, u"Đức Anh"_qs};
    article.dateline = u"Cửa Lò, 12/5"_qs;
    article.sourceTag = u"(Baomau.vn)"_qs;
    article.sapo = u"Sáng nay, chợ họp."_qs;
    Figure figure;
    figure.caption = plainText(u"Chợ sáng."_qs);
    figure.credit = u"Người Thử"_qs;
    Figure withPicture = figure;
    withPicture.picture = PictureRef{PictureId{QString(64, u'a')}, u"image/png"_qs, 4, 3};
    article.body = {newBlock(Paragraph{plainText(u"Đoạn một."_qs)}), newBlock(CrossHead{2, plainText(u"Giá cả"_qs)}),
                    newBlock(figure), newBlock(withPicture), newBlock(Paragraph{plainText(u"Đoạn cuối."_qs)})};
    return normalized(article);
}

QStringList paragraphs(const Article &article)
{
    QStringList letters;
    for (const Block &block : article.body) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block.content))
            letters.append(plainText(paragraph->text));
    }
    return letters;
}

} // namespace

class TestRecognizedPieces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPieceIsListed()
    {
        QList<PieceKind> kinds;
        for (const RecognizedPiece &piece : recognizedPieces(sampleArticle()))
            kinds.append(piece.kind);
        QCOMPARE(kinds, QList<PieceKind>({PieceKind::Kicker, PieceKind::Headline, PieceKind::Bylines,
                                          PieceKind::Dateline, PieceKind::SourceTag, PieceKind::Sapo,
                                          PieceKind::CrossHead, PieceKind::Caption, PieceKind::Caption}));
    }

    void everyPieceBecomesPlainTextAndComesBack()
    {
        const Article article = sampleArticle();
        for (const RecognizedPiece &piece : recognizedPieces(article)) {
            const auto plain = withPlain(article, piece);
            QVERIFY(plain.has_value());
            QVERIFY(!(*plain == article));
            QVERIFY(!withPlain(*plain, piece)); // it stands no more as it was recognized
            const auto again = withRecognized(*plain, piece);
            QVERIFY(again.has_value());
            QCOMPARE(normalized(*again), article);
        }
    }

    void lettersAreNeverLost()
    {
        const Article article = sampleArticle();
        const QList<RecognizedPiece> pieces = recognizedPieces(article);
        QCOMPARE(paragraphs(withPlain(article, pieces[1]).value()).first(), u"Chợ quê họp lại"_qs);
        QCOMPARE(paragraphs(withPlain(article, pieces[2]).value()).last(), u"Thanh Lê, Đức Anh"_qs);
        QCOMPARE(withPlain(article, pieces[4]).value().sapo, u"(Baomau.vn) - Sáng nay, chợ họp."_qs);
        QVERIFY(paragraphs(withPlain(article, pieces[6]).value()).contains(u"Giá cả"_qs));
        const Article bare = withPlain(article, pieces[7]).value();
        QVERIFY(paragraphs(bare).join(u' ').contains(u"Chợ sáng. "));
        QCOMPARE(bare.body.size(), article.body.size()); // the frame was made of the caption alone
        const Article pictured = withPlain(article, pieces[8]).value();
        QCOMPARE(pictured.body.size(), article.body.size() + 1);
    }

    void aDatelineGoesBackToWhereItStood()
    {
        Article article = sampleArticle();
        const BlockId first = article.body.first().id;
        RecognizedPiece dateline = recognizedPieces(article)[3];
        QCOMPARE(withPlain(article, dateline).value().sapo, u"Cửa Lò, 12/5 - Sáng nay, chợ họp."_qs);
        dateline = recognizedPieces(article, first)[3];
        const Article plain = withPlain(article, dateline).value();
        QCOMPARE(paragraphs(plain).first(), u"Cửa Lò, 12/5 - Đoạn một."_qs);
        QCOMPARE(plain.sapo, article.sapo);
        QCOMPARE(normalized(withRecognized(plain, dateline).value()), article);
        dateline = recognizedPieces(article, {u"một-dòng-riêng"_qs})[3];
        const Article apart = withPlain(article, dateline).value();
        QCOMPARE(paragraphs(apart).first(), u"Cửa Lò, 12/5"_qs);
        QCOMPARE(normalized(withRecognized(apart, dateline).value()), article);
    }

    void whatWasTypedSinceComesAlong()
    {
        const Article article = sampleArticle();
        const RecognizedPiece sapo = recognizedPieces(article)[5];
        Article plain = withPlain(article, sapo).value();
        std::get<Paragraph>(plain.body.first().content).text = plainText(u"Sáng nay, chợ họp sớm."_qs);
        QCOMPARE(withRecognized(plain, sapo).value().sapo, u"Sáng nay, chợ họp sớm."_qs);
        plain.sapo = u"Khác"_qs; // something else stands there now
        QVERIFY(!withRecognized(plain, sapo));
    }

    void theSameCopyIsTheSameArticle()
    {
        const QByteArray bytes = u"Tít của bài\n\nSapo của bài.\n\nĐoạn một.\n\nĐoạn một.\n"_qs.toUtf8();
        const Article one = importBytes(u"a.txt"_qs, bytes).value().article;
        QCOMPARE(importBytes(u"b.txt"_qs, bytes).value().article, one);
        QVERIFY(one.body[0].id != one.body[1].id);
        const Article other = importBytes(u"a.txt"_qs, bytes + "x").value().article;
        QVERIFY(one.body[0].id != other.body[0].id);
    }
};

QTEST_GUILESS_MAIN(TestRecognizedPieces)
#include "test_recognized_pieces.moc"
