#include "app/desk/proofreader.h"

#include <QSignalSpy>
#include <QTest>

using namespace toasoan;

namespace {

constexpr int patience = 20000; // ms: for a machine under load

Article article()
{
    Article article;
    article.headline = QStringLiteral("Không để sãy ra sơ suất");
    return normalized(article);
}

} // namespace

class TestProofingStanding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaidOfItsPartsBeforeTheFirstAnswer()
    {
        Proofreader proofreader;
        QVERIFY(proofreader.layers().isEmpty() && proofreader.problems().isEmpty());
        QSignalSpy checked(&proofreader, &Proofreader::checked);
        proofreader.check(article(), {});
        QVERIFY(checked.wait(patience));
        QVERIFY(!proofreader.layers().isEmpty());
        QVERIFY(proofreader.problems().isEmpty());
    }

    void correctionsComeForAWord()
    {
        Proofreader proofreader;
        QSignalSpy suggested(&proofreader, &Proofreader::suggested);
        proofreader.suggest(QStringLiteral("nghành"));
        QVERIFY(suggested.wait(patience));
        QCOMPARE(suggested.first().at(0).toString(), QStringLiteral("nghành"));
        QVERIFY(suggested.first().at(1).toStringList().contains(QStringLiteral("ngành")));
    }

    void ofManySnapshotsTheNewestIsChecked()
    {
        Proofreader proofreader;
        QSignalSpy checked(&proofreader, &Proofreader::checked);
        Article last = article();
        for (int i = 0; i < 20; ++i) {
            last.sapo = QString::number(i);
            proofreader.check(last, {});
        }
        QVERIFY(QTest::qWaitFor([&] { return !checked.isEmpty() && checked.last().first().value<Article>() == last; },
                                patience));
        QVERIFY(checked.size() <= 3);
    }
};

QTEST_GUILESS_MAIN(TestProofingStanding)
#include "test_proofing_standing.moc"
