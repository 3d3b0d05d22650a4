#include "ui/window/export_dialog.h"

#include "app/exchange/exporters/exporters.h"
#include "app/exchange/package.h"
#include "ui/window/dialog_parts.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace toasoan {
namespace {

constexpr int rowHeight = 30;
constexpr int listWidth = 280;
constexpr int pageWidth = 420;

QString packageForm()
{
    return QStringLiteral("tsb");
}

struct FormWords
{
    const char *id;
    const char *name;
    const char *use; ///< for whom it is
};

constexpr FormWords formWords[] = {
    {"tsb", QT_TRANSLATE_NOOP("ExportForms", "Sealed package"),
     QT_TRANSLATE_NOOP("ExportForms", "Text, pictures and the approval in one file that shows whether anybody changed "
                                      "it. It always holds the article as a web page and as ninjs.")},
    {"html", QT_TRANSLATE_NOOP("ExportForms", "Web page"),
     QT_TRANSLATE_NOOP("ExportForms", "To be read in a browser or put on a server, with what search engines and "
                                      "social networks ask of a page.")},
    {"docx", QT_TRANSLATE_NOOP("ExportForms", "Word"),
     QT_TRANSLATE_NOOP("ExportForms", "For who works with Word: styles, pictures with their captions and alt texts.")},
    {"odt", QT_TRANSLATE_NOOP("ExportForms", "LibreOffice"),
     QT_TRANSLATE_NOOP("ExportForms", "The same for LibreOffice and other programs that read OpenDocument.")},
    {"pdf", QT_TRANSLATE_NOOP("ExportForms", "Reading copy with approval sheet"),
     QT_TRANSLATE_NOOP("ExportForms", "Pages to read, sign and file away.")},
    {"epub", QT_TRANSLATE_NOOP("ExportForms", "E-book"),
     QT_TRANSLATE_NOOP("ExportForms", "For e-readers and telephones.")},
    {"radio", QT_TRANSLATE_NOOP("ExportForms", "Radio script"),
     QT_TRANSLATE_NOOP("ExportForms", "To be read aloud: numbers, dates and abbreviations are written as they are "
                                      "spoken, with the seconds that it takes.")},
    {"text", QT_TRANSLATE_NOOP("ExportForms", "Plain text"),
     QT_TRANSLATE_NOOP("ExportForms", "Words alone, for any program.")},
    {"markdown", QT_TRANSLATE_NOOP("ExportForms", "Markdown"),
     QT_TRANSLATE_NOOP("ExportForms", "Text with simple marks, for sites that are written so.")},
    {"ninjs", QT_TRANSLATE_NOOP("ExportForms", "ninjs 3.1"),
     QT_TRANSLATE_NOOP("ExportForms", "News as JSON, for other newsrooms' systems.")},
    {"ninjs1", QT_TRANSLATE_NOOP("ExportForms", "ninjs 1.6"),
     QT_TRANSLATE_NOOP("ExportForms", "The older JSON form, as Superdesk reads it.")},
    {"newsml", QT_TRANSLATE_NOOP("ExportForms", "NewsML-G2"),
     QT_TRANSLATE_NOOP("ExportForms", "News as XML, as agencies exchange it.")},
    {"nitf", QT_TRANSLATE_NOOP("ExportForms", "NITF"),
     QT_TRANSLATE_NOOP("ExportForms", "The older XML form for single articles.")}};

const FormWords *wordsOf(const QString &form)
{
    const auto found = std::find_if(std::begin(formWords), std::end(formWords),
                                    [&form](const FormWords &words) { return form == QLatin1String(words.id); });
    return found == std::end(formWords) ? nullptr : found;
}

QString say(const char *text)
{
    return QCoreApplication::translate("ExportForms", text);
}

/// What every package holds as its own.
bool isInEveryPackage(const QString &form)
{
    return form == u"html" || form == u"ninjs";
}

/// What stands beside the list for one form: for whom it is.
QWidget *plainPage(const QString &text = {})
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sentenceLabel(text));
    column->addStretch();
    return page;
}

} // namespace

QString formName(const QString &form)
{
    const FormWords *words = wordsOf(form);
    return words ? say(words->name) : form;
}

QString suffixOfForm(const QString &form)
{
    const Exporter *exporter = exporterFor(form);
    return exporter ? exporter->suffix : form;
}

QString formTitle(const QString &form)
{
    return formName(form) + u" (."_qs + suffixOfForm(form) + u')';
}

ExportDialog::ExportDialog(const QString &headline, const ExportSettings &before, QWidget *parent)
    : QDialog(parent), m_forms(new QListWidget), m_pages(new QStackedWidget), m_beside(nullptr)
{
    setWindowTitle(tr("Export"));
    m_forms->setAccessibleName(tr("Form"));
    for (const FormWords &words : formWords) {
        const QString id = QString::fromLatin1(words.id);
        auto *row = new QListWidgetItem(formTitle(id), m_forms);
        row->setData(Qt::UserRole, id);
        row->setData(Qt::AccessibleDescriptionRole, say(words.use));
        row->setSizeHint({0, rowHeight});
        m_pages->addWidget(id == packageForm() ? packagePage(before)
                           : id == u"html"     ? webPage(before)
                                               : plainPage(say(words.use)));
        if (id == before.form)
            m_forms->setCurrentItem(row);
    }
    if (!m_forms->currentItem()) // a form of another version
        m_forms->setCurrentRow(0);
    layOut(headline);
    connect(m_forms, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_forms, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    m_pages->setCurrentIndex(m_forms->currentRow());
    m_forms->setFocus();
}

QWidget *ExportDialog::packagePage(const ExportSettings &before)
{
    QWidget *page = plainPage(say(wordsOf(packageForm())->use));
    auto *column = static_cast<QVBoxLayout *>(page->layout());
    auto *grid = new QGridLayout;
    grid->setSpacing(4);
    int number = 0;
    for (const FormWords &words : formWords) {
        const QString id = QString::fromLatin1(words.id);
        if (!packageForms().contains(id) || isInEveryPackage(id))
            continue;
        auto *box = new QCheckBox(say(words.name));
        box->setMinimumHeight(28);
        box->setAccessibleDescription(tr("It also holds:"));
        box->setChecked(before.inPackage.contains(id));
        m_held.insert(id, box);
        grid->addWidget(box, number % 5, number / 5);
        ++number;
    }
    column->insertWidget(1, new QLabel(tr("It also holds:")));
    column->insertLayout(2, grid);
    return page;
}

QWidget *ExportDialog::webPage(const ExportSettings &before)
{
    QWidget *page = plainPage(say(wordsOf(QStringLiteral("html"))->use));
    m_beside = new QCheckBox(tr("&Pictures in a folder beside it"));
    m_beside->setMinimumHeight(28);
    m_beside->setChecked(before.picturesBeside);
    static_cast<QVBoxLayout *>(page->layout())->insertWidget(1, m_beside);
    return page;
}

void ExportDialog::layOut(const QString &headline)
{
    m_forms->setFixedWidth(listWidth);
    m_forms->setMinimumHeight(rowHeight * m_forms->count() + 4);
    m_pages->setFixedWidth(pageWidth);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(18, 18, 18, 18);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(12);
    QLabel *title = sentenceLabel(headline);
    title->setFont(headlineFont(font()));
    grid->addWidget(title, 0, 0, 1, 2);
    grid->addWidget(m_forms, 1, 0);
    grid->addWidget(m_pages, 1, 1);
    grid->addWidget(answerButtons(*this, tr("&Choose the place…")), 2, 0, 1, 2);
}

ExportSettings ExportDialog::choice() const
{
    ExportSettings choice;
    if (const QListWidgetItem *row = m_forms->currentItem())
        choice.form = row->data(Qt::UserRole).toString();
    for (const QString &form : packageForms()) {
        if (m_held.value(form) && m_held.value(form)->isChecked())
            choice.inPackage.append(form);
    }
    choice.picturesBeside = m_beside->isChecked();
    return choice;
}

} // namespace toasoan
