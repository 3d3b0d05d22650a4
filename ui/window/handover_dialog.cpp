#include "ui/window/handover_dialog.h"

#include "ui/history/revision_words.h"
#include "ui/settings/form.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace toasoan {
namespace {

constexpr qsizetype mostNamed = 6; // headlines; the rest is a number

QLabel *wrapped(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QString named(const QStringList &headlines)
{
    QStringList lines;
    for (const QString &headline : headlines.first(std::min(mostNamed, headlines.size())))
        lines.append(headline.isEmpty() ? HandoverDialog::tr("(no headline yet)") : headline);
    if (headlines.size() > mostNamed)
        lines.append(HandoverDialog::tr("and %1 more").arg(headlines.size() - mostNamed));
    return lines.join(u'\n');
}

} // namespace

HandoverDialog::HandoverDialog(const QStringList &headlines, qint64 textBytes, const PictureSizes &sizes,
                               QWidget *parent)
    : QDialog(parent)
    , m_note(new QLineEdit)
    , m_originals(new QRadioButton(tr("&Originals: the file takes %1").arg(sizeText(textBytes + sizes.originals))))
    , m_proxies(new QRadioButton(tr("&Small, 1600 pixels: the file takes %1").arg(sizeText(textBytes + sizes.proxies))))
{
    setWindowTitle(tr("Hand over"));
    m_originals->setChecked(true);
    m_note->setMaxLength(200);
    m_note->setPlaceholderText(tr("May be left out"));
    QFormLayout *form = newForm(*this);
    form->addRow(tr("Articles"), wrapped(named(headlines)));
    form->addRow(tr("&Note"), m_note);
    if (sizes.count > 0) {
        form->addRow(tr("Pictures: %1").arg(sizes.count), m_originals);
        form->addRow({}, m_proxies);
        form->addRow({}, wrapped(tr("An article with small pictures can be edited there, but not exported.")));
    } else {
        form->addRow(tr("Size"), wrapped(sizeText(textBytes)));
    }
    if (sizes.missing > 0)
        form->addRow({}, wrapped(tr("Pictures that are not here and stay out: %1.").arg(sizes.missing)));
    form->addRow(wrapped(tr("The file carries history, comments and notes of the newsroom. It is for colleagues, not "
                            "for readers, and whoever has it can read it.")));
    QDialogButtonBox *buttons = doneOrCancel(*this);
    if (QPushButton *done = buttons->button(QDialogButtonBox::Ok))
        done->setText(tr("Choose the &file…"));
    form->addRow(buttons);
    resize(560, sizeHint().height());
}

QString HandoverDialog::note() const
{
    return m_note->text().trimmed();
}

PictureForm HandoverDialog::form() const
{
    return m_proxies->isChecked() ? PictureForm::Proxy : PictureForm::Original;
}

} // namespace toasoan
