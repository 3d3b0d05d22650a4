#include "app/proofing/house_style.h"
#include "ui/editor/page_pictures.h"
#include "ui/pictures/picture_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace toasoan;

namespace {

/// One picture of 600 × 400, there at once.
class OnePicture : public PagePictures
{
public:
    OnePicture()
    {
        m_image = QImage(600, 400, QImage::Format_RGB32);
        m_image.fill(Qt::gray);
    }
    Answer picture(const PictureLook &) override { return {PictureState::Ready, m_image}; }

private:
    QImage m_image;
};

Figure figure()
{
    Figure made;
    made.picture = PictureRef{{QString(64, u'a')}, QStringLiteral("image/jpeg"), 600, 400, {}};
    return made;
}

struct Open
{
    OnePicture pictures;
    PictureDialog dialog{
        figure(), &pictures, {{QStringLiteral("Ảnh bìa"), 5, 2}, {QStringLiteral("Vuông"), 1, 1}}, nullptr};
    PictureCanvas *canvas = dialog.findChild<PictureCanvas *>();

    Open()
    {
        dialog.show();
        (void)QTest::qWaitFor([this] { return canvas->editedSize() == QSize(600, 400); });
    }
    [[nodiscard]] QPushButton *button(const QString &words) const
    {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&') == words)
                return button;
        }
        return nullptr;
    }
    void use(const QString &tool) const { button(tool)->click(); }
};

} // namespace

class TestPictureDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsCutByKeys()
    {
        const Open open;
        QTest::keyClick(open.canvas, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(open.canvas, Qt::Key_Up, Qt::ShiftModifier);
        QTest::keyClick(open.canvas, Qt::Key_Right);
        const Crop crop = open.dialog.figure().crop.value();
        QCOMPARE(crop.left, 100);
        QCOMPARE(crop.right, 10000);
        QCOMPARE(crop.bottom, 9900);
    }

    void aNamedShapeIsTakenAroundThePointInSight()
    {
        const Open open;
        auto *shape = open.dialog.findChild<QComboBox *>(QStringLiteral("shape"));
        shape->setCurrentIndex(shape->findData(QSize(1, 1)));
        QCOMPARE(shape->currentData().toSize(), QSize(1, 1));
        Q_EMIT shape->activated(shape->currentIndex());
        QVERIFY(open.dialog.figure().crop);
        const Crop crop = open.dialog.figure().crop.value();
        QCOMPARE(editedSize({600, 400}, {}, crop), QSize(400, 400));
    }

    void aFaceIsHiddenByTheMouse()
    {
        const Open open;
        open.use(QStringLiteral("Hide faces"));
        const QPoint middle = open.canvas->rect().center();
        QTest::mousePress(open.canvas, Qt::LeftButton, {}, middle - QPoint(30, 40));
        QTest::mouseMove(open.canvas, middle);
        QTest::mouseRelease(open.canvas, Qt::LeftButton, {}, middle + QPoint(30, 40));
        QCOMPARE(open.dialog.figure().edits.hidden.size(), 1);
        const HiddenRegion region = open.dialog.figure().edits.hidden.first();
        QVERIFY(std::abs((region.left + region.right) / 2 - 5000) < 100);
        QTest::mouseClick(open.canvas, Qt::LeftButton, {}, middle - QPoint(120, 100)); // a click is no region
        QCOMPARE(open.dialog.figure().edits.hidden.size(), 1);
    }

    void theSitesOwnShapesAreOffered()
    {
        const Open open;
        auto *shape = open.dialog.findChild<QComboBox *>(QStringLiteral("shape"));
        QCOMPARE(shape->count(), 3); // any shape, and those of the house
        QCOMPARE(shape->itemText(1), QStringLiteral("Ảnh bìa"));
        shape->setCurrentIndex(1);
        Q_EMIT shape->activated(1);
        QTest::keyClick(open.canvas, Qt::Key_Left, Qt::ShiftModifier);
        const auto crop = open.dialog.figure().crop;
        QVERIFY(crop);
        const double width = (crop->right - crop->left) * 600.0;
        const double height = (crop->bottom - crop->top) * 400.0;
        QVERIFY(std::abs(width / height - 2.5) < 0.01);
    }

    void aFaceIsHiddenByKeys()
    {
        const Open open;
        open.use(QStringLiteral("Hide faces"));
        QTest::keyClick(open.canvas, Qt::Key_Insert);
        QCOMPARE(open.dialog.figure().edits.hidden.size(), 1);
        const HiddenRegion before = open.dialog.figure().edits.hidden.first();
        QTest::keyClick(open.canvas, Qt::Key_Right);
        QVERIFY(open.dialog.figure().edits.hidden.first().left > before.left);
        QTest::keyClick(open.canvas, Qt::Key_Delete);
        QVERIFY(open.dialog.figure().edits.hidden.isEmpty());
    }

    void everyChangeCanBeUndone()
    {
        Open open;
        QList<Figure> seen{open.dialog.figure()};
        const auto note = [&] {
            QVERIFY(open.dialog.figure() != seen.last());
            seen.append(open.dialog.figure());
        };
        QTest::keyClick(open.canvas, Qt::Key_Left, Qt::ShiftModifier);
        note();
        open.button(QStringLiteral("Turn right"))->click();
        note();
        open.button(QStringLiteral("Mirror"))->click();
        note();
        open.dialog.findChildren<QSlider *>().first()->setValue(200);
        note();
        open.dialog.findChild<QCheckBox *>()->click();
        note();
        for (qsizetype i = seen.size() - 1; i > 0; --i) {
            QCOMPARE(open.dialog.figure(), seen[i]);
            open.dialog.undo();
        }
        QCOMPARE(open.dialog.figure(), seen.first());
        for (qsizetype i = 1; i < seen.size(); ++i) {
            open.dialog.redo();
            QCOMPARE(open.dialog.figure(), seen[i]);
        }
    }

    void childrenAreProtectedOrAskedFor()
    {
        const Open open;
        auto *child = open.dialog.findChild<QCheckBox *>();
        child->click();
        QCOMPARE(open.dialog.figure().protection, Protection::Needed);
        QVERIFY(open.button(QStringLiteral("Record the consent…"))->isVisible());
        child->click();
        QCOMPARE(open.dialog.figure().protection, Protection::None);
    }
};

QTEST_MAIN(TestPictureDialog)
#include "test_picture_dialog.moc"
