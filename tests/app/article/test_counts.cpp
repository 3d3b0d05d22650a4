#include "app/article/counts.h"
#include "app/article/sentences.h"

#include <QTest>

using namespace toasoan;

class TestCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("sentences");
        const auto row = [](const char *name, const QString &text, int sentences) {
            QTest::newRow(name) << text << sentences;
        };
        row("none", QString(), 0);
        row("marks alone", QStringLiteral("… . ! – “”"), 0);
        row("one", QStringLiteral("Cầu đã thông xe."), 1);
        row("no mark at the end", QStringLiteral("Cầu đã thông xe"), 1);
        row("three marks", QStringLiteral("Vì sao? Vì mưa! Cầu đóng."), 3);
        row("several marks are one", QStringLiteral("Thật ư?! Thật... Đúng thế."), 3);
        row("decimal", QStringLiteral("Giá tăng 3.5 lần. Giá vàng 1.250.000 đồng."), 2);
        row("time and date", QStringLiteral("Lúc 8.30 ngày 2.9, lễ bắt đầu."), 1);
        row("city in one word", QStringLiteral("Ông về TP.HCM. Bà ở lại."), 2);
        row("city in two words", QStringLiteral("Ông về TP. Hồ Chí Minh hôm qua."), 1);
        row("titles", QStringLiteral("TS. Nguyễn Văn Mẫu và PGS.TS. Trần Thị Mẫu dự."), 1);
        row("initial", QStringLiteral("Ông Nguyễn V. Mẫu dự."), 1);
        row("short form at the end", QStringLiteral("Ông là TS."), 1);
        row("and so on inside", QStringLiteral("Có rau, trứng, v.v. và cá."), 1);
        row("numbered", QStringLiteral("1. Mở đầu. Rồi kết."), 2);
        row("year at the end", QStringLiteral("Việc ấy năm 2025. Nay đã xong."), 2);
        row("ellipsis goes on", QStringLiteral("Ông nói… rồi đi."), 1);
        row("ellipsis ends", QStringLiteral("Ông im lặng… Bà nói."), 2);
        row("speech goes on", QStringLiteral("“Đi đâu?” ông hỏi."), 1);
        row("speech ends", QStringLiteral("Ông nói: “Tôi đi.” Rồi ông đi."), 2);
        row("speech begins", QStringLiteral("Ông đứng dậy. “Tôi đi.”"), 2);
        row("ASCII quotes", QStringLiteral("Ông nói: \"Tôi đi.\" Rồi ông đi."), 2);
        row("capital Đ", QStringLiteral("Trời mưa. Đường ngập."), 2);
        row("digit begins", QStringLiteral("Trời mưa. 3 xã ngập."), 2);
        row("address", QStringLiteral("Xem baomau.vn để biết."), 1);
        row("line break", QStringLiteral("Một.\u2028Hai."), 2);
    }

    void sentences()
    {
        QFETCH(QString, text);
        QFETCH(int, sentences);
        QCOMPARE(countSentences(text), sentences);
    }

    void everyPartCountsWhereItShould()
    {
        Article article;
        article.headline = QStringLiteral("Cầu mới"); // 2 chữ, 7 characters
        article.sapo = QStringLiteral("Vui.");        // 1, 4
        article.bylines = {QStringLiteral("Mẫu An")}; // nobody's reading
        Figure figure;
        figure.caption = plainText(QStringLiteral("Cầu từ xa.")); // 3, 10; not spoken
        figure.credit = QStringLiteral("Trần Thị Mẫu");
        figure.alt = QStringLiteral("Cây cầu");
        article.body = {newBlock(Paragraph{plainText(QStringLiteral("Đi. Đến."))}), // 2, 8
                        newBlock(Paragraph{}), newBlock(figure),
                        newBlock(Table{0, {{{plainText(QStringLiteral("Ô"))}}}, {}})}; // 1, 1; not spoken
        const Statistics statistics = statisticsOf(passagesOf(article));
        QCOMPARE(statistics.words, 9);
        QCOMPARE(statistics.words, countsOf(article).words);
        QCOMPARE(statistics.characters, 30);
        QCOMPARE(statistics.charactersWithoutSpaces, 26);
        QCOMPARE(statistics.paragraphs, 2);
        QCOMPARE(statistics.sentences, 3);
        QCOMPARE(statistics.readingSeconds, 3); // 9 of 240 a minute: 2.25 s
        QCOMPARE(statistics.radioSeconds, 2);   // 5 of 180 a minute: 1.67 s
    }

    void nothingIsNothing() { QCOMPARE(statisticsOf({}), Statistics()); }

    void theNewsroomsPaceSetsTheTimes()
    {
        const Passage passage{{Part::Body, {}, 0}, QStringLiteral("chữ ").repeated(120)};
        QCOMPARE(statisticsOf({passage}).readingSeconds, 30);
        QCOMPARE(statisticsOf({passage}).radioSeconds, 40);
        QCOMPARE(statisticsOf({passage}, {120, 60}).readingSeconds, 60);
        QCOMPARE(statisticsOf({passage}, {120, 60}).radioSeconds, 120);
        QCOMPARE(countsOf({passage}, {60, 60}).readingMinutes, 2);
    }

    void lettersOutsideTheFirstPlaneAreOneCharacter()
    {
        const Passage passage{{Part::Body, {}, 0}, QStringLiteral("a 😀")};
        QCOMPARE(statisticsOf({passage}).characters, 3);
        QCOMPARE(statisticsOf({passage}).charactersWithoutSpaces, 2);
    }
};

QTEST_GUILESS_MAIN(TestCounts)
#include "test_counts.moc"
