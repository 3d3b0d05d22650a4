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
}

void SaveWatch::look()
{
    if (m_article.isOpen() && !m_article.isWritable())
        return m_status.showReadOnly();
    m_status.showSaving(m_article.session());
    const bool failed = m_article.isOpen() && m_article.session()->saveError();
    if (failed && !m_failed)
        m_messages.say(MessageBar::Kind::Error, errorText(*m_article.session()->saveError()));
    else if (!failed && m_failed)
        m_messages.hide();
    m_failed = failed;
}

} // namespace toasoan
