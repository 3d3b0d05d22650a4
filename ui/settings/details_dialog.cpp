#include "ui/settings/details_dialog.h"

#include "app/proofing/profile.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace toasoan {
namespace {

QStringList listed(const QString &text)
{
    QStringList out;
    for (const QString &entry : text.split(u',')) {
        if (!entry.trimmed().isEmpty())
            out.append(entry.trimmed());
    }
    return out;
}

} // namespace

DetailsDialog::DetailsDialog(const Article &article, QWidget *parent)
    : QDialog(parent)
    , m_before(article)
    , m_profile(new QComboBox)
    , m_sourceTag(new QLineEdit(article.sourceTag))
    , m_sections(new QLineEdit(article.sections.join(u", "_qs)))
    , m_genre(new QLineEdit(article.genre))
    , m_tags(new QLineEdit(article.tags.join(u", "_qs)))
    , m_dateline(new QLineEdit(article.dateline))
{
    setWindowTitle(tr("Article details"));
    for (const Profile &profile : profiles())
        m_profile->addItem(QCoreApplication::translate("Profiles", profile.name.toUtf8().constData()), profile.id);
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(profileOf(article.profile).id)));
    m_tags->setPlaceholderText(tr("separated by commas"));
    m_sections->setPlaceholderText(tr("the first is the main one"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Done"));
    buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(18, 18, 18, 18);
    form->setVerticalSpacing(10);
    form->addRow(tr("House-style &profile"), m_profile);
    form->addRow(tr("&Source tag"), m_sourceTag);
    form->addRow(tr("S&ections"), m_sections);
    form->addRow(tr("&Genre"), m_genre);
    form->addRow(tr("&Tags"), m_tags);
    form->addRow(tr("&Dateline"), m_dateline);
    form->addRow(buttons);
    setMinimumWidth(460);
}

Article DetailsDialog::article() const
{
    Article article = m_before;
    article.profile = m_profile->currentData().toString();
    article.sourceTag = m_sourceTag->text().simplified();
    article.sections = listed(m_sections->text());
    article.genre = m_genre->text().simplified();
    article.tags = listed(m_tags->text());
    article.dateline = m_dateline->text().simplified();
    return article;
}

} // namespace toasoan
