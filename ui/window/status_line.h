#pragma once
#include "app/article/counts.h"
#include "app/desk/draft_session.h"
#include "app/proofing/speller.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace toasoan {

/// Left: whether the work is safe, in words that are true. Right: length, dictionary, who works here.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showSaving(const DraftSession *session);
    void showCounts(const Counts &counts);
    void showDictionary(const DictionaryStatus &dictionary);
    void showPerson(const QString &name, const QString &roles);
    [[nodiscard]] QToolButton *personButton() const { return m_person; }

private:
    QLabel *m_saving;
    QLabel *m_counts;
    QLabel *m_dictionary;
    QToolButton *m_person;
};

} // namespace toasoan
