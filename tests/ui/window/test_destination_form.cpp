#include "tests/ui/window/next_dialog.h"
#include "ui/window/destination_form.h"
#include "ui/window/mapping_table.h"

#include <QComboBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace toasoan;

namespace {

const QString categoriesName = QStringLiteral("Sections and their categories there");
const QString authorsName = QStringLiteral("Pen names and their accounts there");

QJsonArray oneChoice(qint64 number, const QString &name)
{
    return {QJsonObject{{u"id"_qs, number}, {u"name"_qs, name}}};
}

QJsonObject thereOnSite()
{
    return {{u"categories"_qs, oneChoice(5, u"Kinh tế"_qs)}, {u"authors"_qs, oneChoice(7, u"Lê Mẫu"_qs)}};
}

/// A WordPress that was looked at.
Destination site()
{
    return {u"id"_qs,
            u"Báo Mẫu"_qs,
            u"wordpress"_qs,
            {{u"address"_qs, u"https://baomau.example"_qs},
             {u"user"_qs, u"toasoan"_qs},
             {u"root"_qs, u"https://baomau.example/wp-json/"_qs},
             {u"there"_qs, thereOnSite()},
             {u"categories"_qs, QJsonObject{{u"Kinh tế"_qs, 5}, {u"Làng"_qs, 99}}}}};
}

Destination folderAt(const QString &path)
{
    return {u"id"_qs, u"Mạng nội bộ"_qs, u"folder"_qs, {{u"folder"_qs, path}}};
}

struct ShownForm
{
    DestinationForm form;

    explicit ShownForm(const Destination &destination)
    {
        form.show(destination);
        form.QWidget::show();
        (void)QTest::qWaitForWindowActive(&form);
    }
    template<typename Widget>
    [[nodiscard]] Widget *named(const QString &name) const
    {
        const QList<Widget *> all = form.findChildren<Widget *>();
        for (Widget *widget : all) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QToolButton *fold() const
    {
        const QList<QToolButton *> buttons = form.findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            if (button->text() == u"Sections and authors")
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QJsonValue setting(const QString &key) const { return form.destination().settings.value(key); }
};

void wheelOver(QWidget &widget)
{
    const QPointF middle = widget.rect().center();
    QWheelEvent wheel(middle, widget.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &wheel);
}

} // namespace

class TestDestinationForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsShownIsTheDestination()
    {
        const ShownForm shown(site());
        const Destination same = shown.form.destination();
        QCOMPARE(same.name, site().name);
        const ConnectorKind &kind = *connectorKind(u"wordpress"_qs);
        QCOMPARE(checkedSettings(kind, same.settings).value(), checkedSettings(kind, site().settings).value());
    }

    void fieldsKeepTheirNames()
    {
        const ShownForm shown(site());
        for (const QString &name : {u"Name"_qs, u"Address"_qs, u"User name"_qs, u"Application password"_qs})
            QVERIFY2(shown.named<QLineEdit>(name), qPrintable(name));
        QVERIFY(shown.named<QComboBox>(u"Lead picture"_qs));
        QVERIFY(shown.named<QSpinBox>(u"Seconds that a script may run there"_qs));
        const ShownForm folder(folderAt(u"/srv"_qs));
        QVERIFY(folder.named<QLineEdit>(u"Folder"_qs));
    }

    void theTablesAreFoldedAway()
    {
        const ShownForm shown(site());
        auto *table = shown.named<QTableWidget>(categoriesName);
        QVERIFY(table && shown.fold());
        QVERIFY(!table->isVisible());
        shown.fold()->setFocus();
        QTest::keyClick(shown.fold(), Qt::Key_Space);
        QVERIFY(table->isVisible() && shown.named<QTableWidget>(authorsName)->isVisible());
        QTest::mouseClick(shown.fold(), Qt::LeftButton);
        QVERIFY(!table->isVisible());
    }

    void theTablesStayUnfoldedWhenAnotherIsShown()
    {
        ShownForm shown(site());
        QTest::mouseClick(shown.fold(), Qt::LeftButton);
        shown.form.show(site());
        QTRY_VERIFY(shown.named<QTableWidget>(categoriesName)->isVisible());
        QCOMPARE(shown.fold()->arrowType(), Qt::DownArrow);
    }

    void whatTheTablesSayIsSaved()
    {
        ShownForm shown(site());
        QSignalSpy edited(&shown.form, &DestinationForm::edited);
        auto *table = shown.named<QTableWidget>(categoriesName);
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 1)->text(), u"Kinh tế"_qs);
        QCOMPARE(table->item(1, 1)->text(), u"#99"_qs);
        table->item(1, 0)->setText(u"Chuyện làng"_qs);
        QVERIFY(!edited.isEmpty());
        QCOMPARE(shown.setting(u"categories"_qs).toObject(),
                 QJsonObject({{u"Kinh tế"_qs, 5}, {u"Chuyện làng"_qs, 99}}));
        QVERIFY(shown.setting(u"authors"_qs).toObject().isEmpty());
    }

    void whatALookFoundCanBeChosenAtOnce()
    {
        Destination fresh = site();
        fresh.settings.remove(u"there"_qs);
        fresh.settings.remove(u"root"_qs);
        ShownForm shown(fresh);
        auto *table = shown.named<QTableWidget>(categoriesName);
        QCOMPARE(table->item(0, 1)->text(), u"#5"_qs);
        shown.named<QLineEdit>(u"User name"_qs)->setText(u"nguoi khac"_qs);
        shown.form.learn({{u"root"_qs, u"https://baomau.example/api/"_qs}, {u"there"_qs, thereOnSite()}});
        QCOMPARE(table->item(0, 1)->text(), u"Kinh tế"_qs);
        QCOMPARE(shown.setting(u"root"_qs).toString(), u"https://baomau.example/api/"_qs);
        QCOMPARE(shown.setting(u"there"_qs).toObject(), thereOnSite());
        QCOMPARE(shown.setting(u"user"_qs).toString(), u"nguoi khac"_qs);
    }

    void whatWasFoundBelongsToTheAddress()
    {
        const ShownForm shown(site());
        QVERIFY(shown.form.destination().settings.contains(u"root"_qs));
        QVERIFY(shown.form.destination().settings.contains(u"there"_qs));
        shown.named<QLineEdit>(u"Address"_qs)->setText(u"https://khac.example"_qs);
        QVERIFY(!shown.form.destination().settings.contains(u"root"_qs));
        QVERIFY(!shown.form.destination().settings.contains(u"there"_qs));
        QVERIFY(shown.form.destination().settings.contains(u"categories"_qs));
    }

    void aFolderIsChosenInADialog()
    {
        const QTemporaryDir folder;
        ShownForm shown(folderAt(u"/srv"_qs));
        QSignalSpy edited(&shown.form, &DestinationForm::edited);
        auto *browse = shown.named<QPushButton>(u"Browse: Folder"_qs);
        QVERIFY(browse);
        whenItComes<QFileDialog>([&](QFileDialog &dialog) {
            dialog.selectFile(folder.path());
            QMetaObject::invokeMethod(&dialog, "accept");
        });
        QTest::mouseClick(browse, Qt::LeftButton);
        QCOMPARE(shown.setting(u"folder"_qs).toString(), folder.path());
        QCOMPARE(edited.size(), 1);
    }

    void aDialogThatIsGivenUpChangesNothing()
    {
        ShownForm shown(folderAt(u"/srv"_qs));
        QSignalSpy edited(&shown.form, &DestinationForm::edited);
        whenItComes<QFileDialog>([](QFileDialog &dialog) { dialog.reject(); });
        QTest::mouseClick(shown.named<QPushButton>(u"Browse: Folder"_qs), Qt::LeftButton);
        QCOMPARE(shown.setting(u"folder"_qs).toString(), u"/srv"_qs);
        QVERIFY(edited.isEmpty());
    }

    void anotherDestinationMayComeBehindTheDialog()
    {
        const QTemporaryDir folder;
        ShownForm shown(folderAt(u"/srv"_qs));
        whenItComes<QFileDialog>([&](QFileDialog &dialog) {
            shown.form.show(folderAt(u"/mnt"_qs));
            dialog.selectFile(folder.path());
            QMetaObject::invokeMethod(&dialog, "accept");
        });
        QTest::mouseClick(shown.named<QPushButton>(u"Browse: Folder"_qs), Qt::LeftButton);
        QCOMPARE(shown.setting(u"folder"_qs).toString(), u"/mnt"_qs);
    }

    void onlyFoldersOfThisComputerAreBrowsed()
    {
        const ShownForm shown({u"id"_qs, u"Máy chủ"_qs, u"sftp"_qs, {}});
        QVERIFY(shown.named<QLineEdit>(u"Folder there"_qs));
        QVERIFY(shown.form.findChildren<QPushButton *>().isEmpty());
        QVERIFY(!shown.fold());
    }

    void aWheelThatPassesChangesNothing()
    {
        ShownForm shown(site());
        auto *lead = shown.named<QComboBox>(u"Lead picture"_qs);
        auto *seconds = shown.named<QSpinBox>(u"Seconds that a script may run there"_qs);
        shown.form.takeKeys();
        wheelOver(*lead);
        wheelOver(*seconds);
        QCOMPARE(lead->currentIndex(), 0);
        QCOMPARE(seconds->value(), 35);
        seconds->setFocus();
        wheelOver(*seconds);
        QCOMPARE(seconds->value(), 34);
    }

    void allOfItFitsASmallScreen()
    {
        constexpr int aroundIt = 300; // px: the screen's panel, and what a dialog has above and below
        ShownForm shown(site());
        QTest::mouseClick(shown.fold(), Qt::LeftButton);
        QTRY_VERIFY(shown.form.sizeHint().height() > shown.form.minimumSizeHint().height());
        QVERIFY(shown.form.minimumSizeHint().height() <= 768 - aroundIt);
        QVERIFY(shown.form.minimumSizeHint().width() < 800);
        shown.form.resize(shown.form.minimumSizeHint());
        const auto *scroll = shown.form.findChild<QScrollArea *>();
        QTRY_VERIFY(scroll->verticalScrollBar()->isVisible());
        QVERIFY(!scroll->horizontalScrollBar()->isVisible());
        QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
        QVERIFY(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
    }

    void whatIsUnfoldedIsSeen()
    {
        ShownForm shown(site());
        const auto *scroll = shown.form.findChild<QScrollArea *>();
        QTest::mouseClick(shown.fold(), Qt::LeftButton);
        QTRY_VERIFY(shown.form.sizeHint().height() > shown.form.minimumSizeHint().height());
        shown.form.resize(shown.form.minimumSizeHint());
        QTest::mouseClick(shown.fold(), Qt::LeftButton);
        QTRY_VERIFY(!scroll->verticalScrollBar()->isVisible());
        QTest::mouseClick(shown.fold(), Qt::LeftButton);
        const auto isSeen = [viewport = scroll->viewport()](const QWidget &widget) {
            const QRect place(widget.mapTo(viewport->window(), QPoint()), widget.size());
            return QRect(viewport->mapTo(viewport->window(), QPoint()), viewport->size()).contains(place);
        };
        QTRY_VERIFY(isSeen(*shown.named<QTableWidget>(authorsName)));
        QVERIFY(isSeen(*shown.named<QTableWidget>(categoriesName)));
        QVERIFY(isSeen(*shown.fold()));
    }

    void allFieldsAreShownAsSoonAsTheyAreThere()
    {
        QWidget window;
        auto *form = new DestinationForm;
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(form);
        layout->addStretch();
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        form->show(site());
        const auto *scroll = form->findChild<QScrollArea *>();
        QTRY_VERIFY(scroll->widget()->height() > 300);
        QTRY_VERIFY(!scroll->verticalScrollBar()->isVisible());
        QCOMPARE(form->height(), form->sizeHint().height());
    }
};

QTEST_MAIN(TestDestinationForm)
#include "test_destination_form.moc"
