#include "ui/pictures/words_dialog.h"

#include "ui/settings/form.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace toasoan {
namespace {

QPlainTextEdit *newLines(const QString &words)
{
    auto *lines = new QPlainTextEdit(words);
    lines->setTabChangesFocus(true);
    lines->setFixedHeight(72);
    return lines;
}

} // namespace

WordsDialog::WordsDialog(const PictureMetadata &words, QWidget *parent)
    : QDialog(parent)
    , m_words(words)
    , m_caption(newLines(words.caption))
    , m_alt(newLines(words.alt))
    , m_byline(new QLineEdit(words.byline))
    , m_credit(new QLineEdit(words.credit))
    , m_city(new QLineEdit(words.city))
    , m_copyright(new QLineEdit(words.copyright))
    , m_keywords(new QLineEdit(words.keywords.join(u", ")))
{
    setWindowTitle(tr("What the library says of this picture"));
    auto *page = new QWidget;
    QFormLayout *form = newForm(*page);
    form->addRow(tr("&Caption"), m_caption);
    form->addRow(tr("&Description for those who cannot see"), m_alt);
    form->addRow(tr("&Photographer"), m_byline);
    form->addRow(tr("Photo c&redit"), m_credit);
    form->addRow(tr("P&lace"), m_city);
    form->addRow(tr("C&opyright"), m_copyright);
    form->addRow(tr("&Keywords, with commas between"), m_keywords);
    auto *column = new QVBoxLayout(this);
    column->addWidget(page);
    column->addWidget(doneOrCancel(*this));
    resize(520, sizeHint().height());
}

PictureMetadata WordsDialog::words() const
{
    PictureMetadata words = m_words;
    words.caption = m_caption->toPlainText();
    words.alt = m_alt->toPlainText();
    words.byline = m_byline->text();
    words.credit = m_credit->text();
    words.city = m_city->text();
    words.copyright = m_copyright->text();
    words.keywords.clear();
    for (const QString &keyword : m_keywords->text().split(u',')) {
        if (!keyword.trimmed().isEmpty())
            words.keywords.append(keyword.trimmed());
    }
    return tidied(words);
}

} // namespace toasoan
