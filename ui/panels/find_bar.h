#pragma once
#include "app/language/replacement.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace toasoan {

class FilterChip;

enum class FindScope {
    Article,
    Text,      ///< the one the caret stood in: headline, sapo, caption, paragraph
    Selection, ///< what was selected when it was chosen
    Drafts,    ///< all of them
};

/// Under the text: what to look for, how, where, and what to put for it. Says what is wanted and does nothing itself.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { Find, Replace };

    explicit FindBar(QWidget *parent = nullptr);

    /// Shows the bar with the cursor in its first field. Begun with replacing, marks of letters count unless somebody
    /// chose: "ban" must not take "bán" along.
    void open(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    void seed(const QString &text);
    void setScope(FindScope scope);

    [[nodiscard]] SearchQuery query() const;
    [[nodiscard]] FindScope scope() const;
    [[nodiscard]] Replacement replacement() const;

    void showCount(qsizetype current, qsizetype all); ///< current from 1; 0: none of them
    void showProblem(const QString &problem);
    void showNothing(); ///< neither count nor problem

Q_SIGNALS:
    void queryChanged();
    void scopeChanged();
    void replacementChanged();
    void stepped(int by); ///< +1 next, -1 previous
    void replaceWanted();
    void replaceAllWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *newFindRow();
    [[nodiscard]] QWidget *newReplaceRow();
    [[nodiscard]] QWidget *newChoiceRow();
    [[nodiscard]] FilterChip *newChip(const QString &text, const QString &tip);
    void say(const QString &text);
    void adaptChoices();

    QLineEdit *m_text;
    QLabel *m_said;
    QComboBox *m_scope;
    QLineEdit *m_replacement;
    QPushButton *m_one;
    QPushButton *m_all;
    QWidget *m_replaceRow;
    FilterChip *m_blind = nullptr;
    FilterChip *m_toneBlind = nullptr;
    FilterChip *m_case = nullptr;
    FilterChip *m_words = nullptr;
    FilterChip *m_expression = nullptr;
    FilterChip *m_likeFound = nullptr;
    Mode m_mode = Mode::Find;
    bool m_blindChosen = false; ///< somebody pressed the chip
};

} // namespace toasoan
