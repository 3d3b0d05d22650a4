#include "ui/settings/details_dialog.h"

#include <QComboBox>
#include <QTest>

using namespace toasoan;

class TestDetailsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewsroomsOwnProfileCanBeChosen()
    {
        QList<Profile> offered = profiles();
        Profile own;
        own.id = QStringLiteral("phong-su");
        own.name = QStringLiteral("Phóng sự");
        offered.append(own);
        DetailsDialog dialog({}, offered);
        auto *chooser = dialog.findChild<QComboBox *>();
        QCOMPARE(chooser->count(), offered.size());
        QCOMPARE(chooser->currentIndex(), 0);
        chooser->setCurrentIndex(chooser->findText(own.name));
        QCOMPARE(dialog.article().profile, own.id);
    }

    void theArticlesProfileIsShown()
    {
        Article article;
        article.profile = profiles().last().id;
        DetailsDialog dialog(article, profiles());
        QCOMPARE(dialog.article(), article);
    }
};

QTEST_MAIN(TestDetailsDialog)
#include "test_details_dialog.moc"
