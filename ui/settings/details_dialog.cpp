#include "ui/settings/details_dialog.h"

#include "ui/settings/form.h"
#include "ui/settings/word_completer.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>

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

DetailsDialog::DetailsDialog(const Article &article, const QList<Profile> &profiles, const RecentWords &recent,
                             QWidget *parent)
    : QDialog(parent)
    , m_before(article)
    , m_bylines(new QLineEdit(article.bylines.join(u", "_qs)))
    , m_profile(new QComboBox)
    , m_sections(new QLineEdit(article.sections.join(u", "_qs)))
    , m_genre(new QLineEdit(article.genre))
    , m_tags(new QLineEdit(article.tags.join(u", "_qs)))
{
    setWindowTitle(tr("Article details"));
    for (const Profile &profile : profiles)
        m_profile->addItem(QCoreApplication::translate("Profiles", profile.name.toUtf8().constData()), profile.id);
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(profileOf(profiles, article.profile).id)));
    m_tags->setPlaceholderText(tr("separated by commas"));
    m_sections->setPlaceholderText(tr("the first is the main one"));
    new WordCompleter(recent.bylines, WordCompleter::Words::Several, m_bylines);
    new WordCompleter(recent.sections, WordCompleter::Words::Several, m_sections);
    new WordCompleter(recent.genres, WordCompleter::Words::One, m_genre);
    new WordCompleter(recent.tags, WordCompleter::Words::Several, m_tags);
    QFormLayout *form = newForm(*this);
    form->addRow(tr("Pen &names"), m_bylines);
    form->addRow(tr("House-style &profile"), m_profile);
    form->addRow(tr("S&ections"), m_sections);
    form->addRow(tr("&Genre"), m_genre);
    form->addRow(tr("&Tags"), m_tags);
    form->addRow(doneOrCancel(*this));
}

Article DetailsDialog::article() const
{
    Article article = m_before;
    if (m_bylines->text() != m_before.bylines.join(u", "_qs)) // a name may have a comma in it
        article.bylines = listed(m_bylines->text());
    article.profile = m_profile->currentData().toString();
    article.sections = listed(m_sections->text());
    article.genre = m_genre->text().simplified();
    article.tags = listed(m_tags->text());
    return article;
}

} // namespace toasoan
