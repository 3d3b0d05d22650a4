#include "ui/window/save_watch.h"

#include "ui/common/error_text.h"
#include "ui/window/message_bar.h"
#include "ui/window/open_article.h"
#include "ui/window/status_line.h"

namespace toasoan {

SaveWatch::SaveWatch(OpenArticle &article, StatusLine &status, MessageBar &messages, QObject *parent)
    : QObject(parent), m_article(article), m_status(status), m_messages(messages)
{
    connect(&article, &OpenArticle::saveStateChanged, this, &SaveWatch::look);
    connect(&article, &OpenArticle::changedElsewhereToo, this, [this] {
        m_messages.say(MessageBar::Kind::Warning,
                       tr("The article was changed elsewhere too; that text stays in the history."));
    });
}

void SaveWatch::look()
{
    if (m_article.isOpen() && !m_article.isWritable())
        return m_status.showReadOnly();
    m_status.showSaving(m_article.session());
    const QString failure = failureText();
    if (failure == m_said)
        return;
    m_said = failure;
    if (failure.isEmpty())
        m_messages.hide();
    else
        m_messages.say(MessageBar::Kind::Error, failure);
}

QString SaveWatch::failureText() const
{
    const DraftSession *session = m_article.session();
    if (!session || !session->saveError())
        return {};
    const QString why = errorText(*session->saveError());
    if (session->copyPath().isEmpty())
        return why;
    return tr("%1 Until then a copy lies in %2.").arg(why, session->copyPath());
}

} // namespace toasoan
