#include "ui/window/mapping_table.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace toasoan;

namespace {

const QString otherwise = QStringLiteral("Mục không có dòng thì theo tên.");
const QString unasked = QStringLiteral("Chưa hỏi.");
const QString nothing = QStringLiteral("Không có gì.");

QList<MappingChoice> sections()
{
    return {{5, u"Kinh tế"_qs}, {6, u"Thời sự"_qs}, {7, u"Tin"_qs}, {8, u"Tin"_qs}};
}

/// The table between two fields, as a form has it.
struct ShownTable
{
    QWidget window;
    QLineEdit *before = new QLineEdit;
    MappingTable *mapping =
        new MappingTable({u"Mục và chuyên mục"_qs, u"Mục"_qs, u"Chuyên mục"_qs, otherwise, unasked, nothing});
    QLineEdit *after = new QLineEdit;
    QSignalSpy edited{mapping, &MappingTable::edited};

    explicit ShownTable(const QJsonObject &value = {})
    {
        auto *layout = new QVBoxLayout(&window);
        for (QWidget *widget :
             {static_cast<QWidget *>(before), static_cast<QWidget *>(mapping), static_cast<QWidget *>(after)})
            layout->addWidget(widget);
        mapping->setChoices(sections());
        mapping->setValue(value);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
    }
    [[nodiscard]] QTableWidget &table() const { return *mapping->findChild<QTableWidget *>(); }
    [[nodiscard]] QString text(int row, int column) const { return table().item(row, column)->text(); }
    [[nodiscard]] QString fault(int row, int column) const
    {
        return table().item(row, column)->data(Qt::AccessibleDescriptionRole).toString();
    }
    [[nodiscard]] QString note() const { return mapping->findChild<QLabel *>()->text(); }
    [[nodiscard]] QPushButton &button(const QString &words) const
    {
        const QList<QPushButton *> buttons = mapping->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == words)
                return *button;
        }
        qFatal("no button");
    }
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    void type(const QString &letters) const { QTest::keyClicks(QApplication::focusWidget(), letters); }
    void put(int row, int column) const
    {
        table().setFocus();
        table().setCurrentCell(row, column);
    }
    /// In the list of choices that is open or is about to open.
    [[nodiscard]] bool choose(const QString &choice) const
    {
        auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
        if (!box || !QTest::qWaitFor([box] { return box->view()->isVisible(); }))
            return false;
        const int row = box->findText(choice);
        box->view()->setCurrentIndex(box->model()->index(row, 0));
        QTest::keyClick(box->view(), Qt::Key_Return);
        return row >= 0 && QTest::qWaitFor([this] { return table().hasFocus(); });
    }
    /// What there is to choose from in that row.
    [[nodiscard]] QStringList offered(int row) const
    {
        put(row, 1);
        press(Qt::Key_F2);
        QStringList words;
        if (const auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget())) {
            for (int i = 0; i < box->count(); ++i)
                words.append(box->itemText(i));
        }
        return words;
    }
};

} // namespace

class TestMappingTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsGivenIsTheValue()
    {
        const QJsonObject value{{u"Kinh tế"_qs, 5}, {u"Chuyện làng"_qs, 99}, {u"An ninh"_qs, 7}};
        const ShownTable shown(value);
        QCOMPARE(shown.mapping->value(), value);
        QCOMPARE(shown.table().rowCount(), 3);
        QCOMPARE(shown.text(0, 0), u"An ninh"_qs);
        QCOMPARE(shown.text(1, 0), u"Chuyện làng"_qs);
        QVERIFY(shown.edited.isEmpty());
        shown.mapping->setValue({});
        QCOMPARE(shown.mapping->value(), QJsonObject());
        QCOMPARE(shown.table().rowCount(), 0);
    }

    void choicesAreCalledByTheirNames()
    {
        const ShownTable shown({{u"a"_qs, 5}, {u"b"_qs, 99}, {u"c"_qs, 7}});
        QCOMPARE(shown.text(0, 1), u"Kinh tế"_qs);
        QCOMPARE(shown.text(1, 1), u"#99"_qs);
        QCOMPARE(shown.text(2, 1), u"Tin (#7)"_qs); // there are two
        shown.mapping->setChoices({{99, u"Chuyện làng"_qs}});
        QCOMPARE(shown.text(0, 1), u"#5"_qs);
        QCOMPARE(shown.text(1, 1), u"Chuyện làng"_qs);
        QVERIFY(shown.edited.isEmpty());
    }

    void aRowIsMadeByTheKeyboardAlone()
    {
        const ShownTable shown;
        shown.before->setFocus();
        shown.press(Qt::Key_Tab);
        QVERIFY(shown.table().hasFocus());
        shown.press(Qt::Key_Insert);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        shown.type(u"Thoi su"_qs);
        shown.press(Qt::Key_Tab);
        QVERIFY(shown.choose(u"Thời sự"_qs));
        QCOMPARE(shown.mapping->value(), QJsonObject({{u"Thoi su"_qs, 6}}));
        QVERIFY(!shown.edited.isEmpty());
        shown.press(Qt::Key_Tab);
        QVERIFY(!shown.table().hasFocus());
    }

    void aLetterFindsAChoiceAndTakesNone()
    {
        const ShownTable shown({{u"a"_qs, 5}});
        shown.put(0, 1);
        shown.type(u"T"_qs);
        const auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(box);
        QTRY_VERIFY(box->view()->isVisible());
        QCOMPARE(box->currentText(), u"Thời sự"_qs);
        QCOMPARE(shown.mapping->value(), QJsonObject({{u"a"_qs, 5}}));
        QTest::keyClick(box->view(), Qt::Key_Return);
        QTRY_COMPARE(shown.mapping->value(), QJsonObject({{u"a"_qs, 6}}));
    }

    void tabLeavesTheTable()
    {
        const ShownTable shown({{u"a"_qs, 5}, {u"b"_qs, 6}});
        shown.put(0, 0);
        shown.press(Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), shown.before);
        shown.put(0, 0);
        for (int i = 0; i < 3 && QApplication::focusWidget() != shown.after; ++i)
            shown.press(Qt::Key_Tab); // the table, and its two buttons
        QCOMPARE(QApplication::focusWidget(), shown.after);
    }

    void tabLeavesTheTableFromAnOpenChoice()
    {
        const ShownTable shown({{u"a"_qs, 5}, {u"b"_qs, 6}});
        shown.put(0, 1);
        shown.press(Qt::Key_F2);
        auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(box);
        QTRY_VERIFY(box->view()->isVisible());
        box->hidePopup();
        QTest::keyClick(box, Qt::Key_Tab);
        QTRY_COMPARE(QApplication::focusWidget(), &shown.button(u"Add row"_qs));
        QCOMPARE(shown.mapping->value(), QJsonObject({{u"a"_qs, 5}, {u"b"_qs, 6}}));
    }

    void backtabLeavesTheTableFromAnOpenName()
    {
        const ShownTable shown({{u"a"_qs, 5}});
        shown.put(0, 0);
        shown.press(Qt::Key_F2);
        shown.type(u"Tin nhanh"_qs);
        shown.press(Qt::Key_Backtab);
        QTRY_COMPARE(QApplication::focusWidget(), shown.before);
        QCOMPARE(shown.mapping->value(), QJsonObject({{u"Tin nhanh"_qs, 5}}));
    }

    void deleteRemovesTheCurrentRow()
    {
        const ShownTable shown({{u"a"_qs, 5}, {u"b"_qs, 6}});
        shown.put(0, 1);
        shown.press(Qt::Key_Delete);
        QCOMPARE(shown.mapping->value(), QJsonObject({{u"b"_qs, 6}}));
        QCOMPARE(shown.edited.size(), 1);
    }

    void deleteInAnOpenNameDeletesALetter()
    {
        const ShownTable shown({{u"ab"_qs, 5}});
        shown.put(0, 0);
        shown.press(Qt::Key_F2);
        shown.press(Qt::Key_Home);
        shown.press(Qt::Key_Delete);
        QTest::failOnWarning(QRegularExpression(u"editing failed"_qs)); // Return is the name's own, too
        shown.press(Qt::Key_Return);
        QTRY_COMPARE(shown.mapping->value(), QJsonObject({{u"b"_qs, 5}}));
    }

    void theButtonsDoAsTheKeys()
    {
        const ShownTable shown({{u"a"_qs, 5}});
        QVERIFY(!shown.button(u"Remove row"_qs).isEnabled());
        QTest::mouseClick(&shown.button(u"Add row"_qs), Qt::LeftButton);
        QCOMPARE(shown.table().rowCount(), 2);
        shown.type(u"b"_qs);
        shown.put(0, 0);
        QTest::mouseClick(&shown.button(u"Remove row"_qs), Qt::LeftButton);
        QCOMPARE(shown.table().rowCount(), 1);
        QCOMPARE(shown.text(0, 0), u"b"_qs);
    }

    void aNameTakesTheFormOfArticles()
    {
        const ShownTable shown({{u"a"_qs, 5}});
        shown.table().item(0, 0)->setText(QString(u"  Kinh   tế "_qs).normalized(QString::NormalizationForm_D));
        QCOMPARE(shown.mapping->value(), QJsonObject({{u"Kinh tế"_qs, 5}}));
        QCOMPARE(shown.edited.size(), 1);
    }

    void aNameOfTooManyLettersCannotBeTyped()
    {
        const ShownTable shown({{u"a"_qs, 5}});
        shown.put(0, 0);
        shown.press(Qt::Key_F2);
        const auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QCOMPARE(line->maxLength(), 200);
    }

    void halfARowIsMarkedAndLeftOut()
    {
        const ShownTable shown({{u"a"_qs, 5}});
        QVERIFY(shown.fault(0, 0).isEmpty() && shown.fault(0, 1).isEmpty());
        QCOMPARE(shown.note(), otherwise);
        shown.put(0, 0);
        shown.press(Qt::Key_Insert);
        QVERIFY(!shown.fault(1, 0).isEmpty() && !shown.fault(1, 1).isEmpty());
        shown.type(u"b"_qs);
        shown.press(Qt::Key_Return);
        QTRY_COMPARE(shown.text(1, 0), u"b"_qs);
        QVERIFY(shown.fault(1, 0).isEmpty() && !shown.fault(1, 1).isEmpty());
        QCOMPARE(shown.mapping->value(), QJsonObject({{u"a"_qs, 5}}));
        QVERIFY(shown.note() != otherwise);
        shown.table().item(0, 0)->setText({});
        QVERIFY(!shown.fault(0, 0).isEmpty() && shown.fault(0, 1).isEmpty());
        QCOMPARE(shown.mapping->value(), QJsonObject());
    }

    void aRepeatedNameIsMarkedAndLeftOut()
    {
        const ShownTable shown({{u"a"_qs, 5}, {u"b"_qs, 6}});
        shown.table().item(1, 0)->setText(u" a"_qs);
        QVERIFY(shown.fault(0, 0).isEmpty() && !shown.fault(1, 0).isEmpty());
        QCOMPARE(shown.mapping->value(), QJsonObject({{u"a"_qs, 5}}));
        shown.put(0, 0);
        shown.press(Qt::Key_Delete);
        QVERIFY(shown.fault(0, 0).isEmpty());
        QCOMPARE(shown.mapping->value(), QJsonObject({{u"a"_qs, 6}}));
        QCOMPARE(shown.note(), otherwise);
    }

    void whatIsNotThereAnyMoreCanStay()
    {
        const ShownTable shown({{u"a"_qs, 5}, {u"b"_qs, 99}});
        const QStringList names{u"Kinh tế"_qs, u"Thời sự"_qs, u"Tin (#7)"_qs, u"Tin (#8)"_qs};
        QCOMPARE(shown.offered(1), QStringList(u"#99"_qs) + names);
        QVERIFY(shown.choose(u"#99"_qs));
        QCOMPARE(shown.mapping->value().value(u"b"_qs).toInteger(), 99);
        QCOMPARE(shown.offered(0), names);
    }

    void withoutChoicesNothingCanBeAdded()
    {
        MappingTable mapping({u"Mục"_qs, u"Mục"_qs, u"Đó"_qs, otherwise, unasked, nothing});
        const auto *note = mapping.findChild<QLabel *>();
        auto *table = mapping.findChild<QTableWidget *>();
        mapping.setValue({{u"a"_qs, 5}});
        mapping.show();
        QVERIFY(QTest::qWaitForWindowActive(&mapping));
        table->setFocus();
        QCOMPARE(note->text(), unasked);
        QTest::keyClick(table, Qt::Key_Insert);
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(mapping.value(), QJsonObject({{u"a"_qs, 5}}));
        QVERIFY(!(table->item(0, 1)->flags() & Qt::ItemIsEditable));
        mapping.setChoices({});
        QCOMPARE(note->text(), nothing);
        mapping.setChoices(sections());
        QCOMPARE(note->text(), otherwise);
        QTest::keyClick(table, Qt::Key_Insert);
        QCOMPARE(table->rowCount(), 2);
    }

    void everythingHasAName()
    {
        const ShownTable shown({{u"a"_qs, 5}});
        QCOMPARE(shown.table().accessibleName(), u"Mục và chuyên mục"_qs);
        for (const QString &words : {u"Add row"_qs, u"Remove row"_qs})
            QVERIFY(shown.button(words).accessibleName().contains(u"Mục và chuyên mục"));
        for (const auto &[column, name] : {std::pair(0, u"Mục"_qs), std::pair(1, u"Chuyên mục"_qs)}) {
            shown.put(0, column);
            shown.press(Qt::Key_F2);
            QCOMPARE(QApplication::focusWidget()->accessibleName(), name);
            shown.before->setFocus();
        }
    }

    void manyRowsStayOnLittleRoom()
    {
        QJsonObject many;
        for (int i = 1; i <= 60; ++i)
            many.insert(QStringLiteral("Mục %1").arg(i), i);
        const ShownTable shown(many);
        QVERIFY(shown.mapping->sizeHint().height() < 220);
        shown.put(59, 0);
        QVERIFY(shown.table().viewport()->rect().contains(
            shown.table().visualItemRect(shown.table().currentItem()).center()));
    }
};

QTEST_MAIN(TestMappingTable)
#include "test_mapping_table.moc"
