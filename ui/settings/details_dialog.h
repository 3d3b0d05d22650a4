#pragma once
#include "app/article/article.h"
#include "app/desk/recent_words.h"
#include "app/proofing/profile.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace toasoan {

/// Fields of an article that the page does not show in place.
class DetailsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `profiles`, of which the article has one, is not empty; `recent` is offered again.
    DetailsDialog(const Article &article, const QList<Profile> &profiles, const RecentWords &recent = {},
                  QWidget *parent = nullptr);
    /// The article given, with these fields changed.
    [[nodiscard]] Article article() const;

private:
    Article m_before;
    QLineEdit *m_bylines;
    QComboBox *m_profile;
    QLineEdit *m_sections;
    QLineEdit *m_genre;
    QLineEdit *m_tags;
};

} // namespace toasoan
