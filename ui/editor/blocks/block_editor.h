#pragma once
#include "app/article/block.h"
#include "app/article/passage.h"
#include "app/proofing/finding.h"
#include "ui/editor/blocks/card_look.h"
#include "ui/editor/comment_marks.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QFormLayout;
class QMenu;

namespace toasoan {

class TextField;

/// The widget that lies over a card while it is edited. It holds no truth of its own: each change is told at once
/// (edited()) and goes into the article's document, and what the document says then is shown again (setContent()).
class BlockEditor : public QWidget
{
    Q_OBJECT

public:
    BlockEditor(PagePictures *pictures, QWidget *parent);

    /// The content as it is now; also after each of its own changes. Caret and selection stay as near as they can.
    virtual void setContent(const BlockContent &content) = 0;
    virtual void enter() = 0; ///< gives the focus to where typing begins
    virtual void enterAt(QPoint position) = 0;
    virtual void goTo(const Place &place, TextRange range) = 0;
    [[nodiscard]] virtual int heightWanted() const; ///< px, at the width and zoom of its room
    void setRoom(CardRoom room);                    ///< its letters grow with the page
    [[nodiscard]] CardRoom room() const { return m_room; }
    /// A picture that came from outside; false: there is no place for one.
    virtual bool takePicture(const Figure &figure);
    /// Articles of the archive that were asked for with archiveWanted().
    virtual void setArchiveHits(const QString &query, const QList<RelatedLink> &hits);
    /// What proofing says of the card.
    void setFindings(const QList<Finding> &findings);
    /// Pictures that somebody said something about.
    virtual void setCommented(const QHash<PictureId, CommentMarks::Sign> &pictures);
    /// Of several, the one that is worked on; empty: the card as a whole.
    [[nodiscard]] virtual PictureId chosenPicture() const;
    virtual void choosePicture(const PictureId &picture); ///< the focus stays where it is
    /// Who makes the menu for a finding, to which the widget adds its own actions.
    void setMenuMaker(const std::function<QMenu *(const Finding &)> &make) { m_newMenu = make; }
    [[nodiscard]] TextField *focusedField() const; ///< nullptr: the focus is elsewhere

Q_SIGNALS:
    /// Changes of the same non-empty `stretch` that follow one another may be one undo step.
    void edited(const toasoan::BlockContent &content, const QString &stretch);
    void heightChanged();
    void leftUpwards();
    void leftDownwards();
    void closeWanted();
    void undoWanted();
    void redoWanted();
    void pictureWanted();
    void commentWanted();
    void archiveWanted(const QString &query);

protected:
    /// A labelled field of a form, one line high while its letters are.
    TextField *addField(QFormLayout &form, const QString &label, TextField *field);
    /// A field that tells its undo and redo to the article's document.
    TextField *newField(TextField *field);
    /// A button of its tool row, and an entry of its menu.
    void addTool(QBoxLayout &row, const QString &text, const std::function<void()> &run);
    [[nodiscard]] QAction &tool(int index) const { return *m_tools[index]; } ///< in the order they were added
    /// The arrows that find no more letters in a field go on to the next; before the first one to `above`, or out.
    void chain(QWidget *above, const QList<TextField *> &fields);
    /// What the document says now; false: just what is shown. The widget goes where the card is of another kind now.
    template<typename Kind>
    [[nodiscard]] bool takes(const BlockContent &content, Kind &shown);
    virtual void roomChanged() {}
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }
    /// Whether a field holds the letters of that place now.
    [[nodiscard]] virtual bool shows(const TextField &field, const Place &place) const;
    virtual void showFindings();          ///< also whenever fields hold other texts
    virtual void addActions(QMenu &menu); ///< what else may be done, for the menu under the pointer
    [[nodiscard]] CardInk ink() const;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override; ///< Tab stays inside
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void openMenuAtCaret();
    void openMenu(QPoint globalPosition, const std::optional<Finding> &finding = {});

    PagePictures *m_pictures;
    CardRoom m_room;
    QList<QAction *> m_tools;
    QList<Finding> m_findings;
    std::function<QMenu *(const Finding &)> m_newMenu;
};

template<typename Kind>
bool BlockEditor::takes(const BlockContent &content, Kind &shown)
{
    const auto *now = std::get_if<Kind>(&content);
    if (!now)
        Q_EMIT closeWanted();
    if (!now || *now == shown)
        return false;
    shown = *now;
    return true;
}

/// Nothing for kinds that are not edited here.
[[nodiscard]] BlockEditor *newBlockEditor(const BlockContent &content, PagePictures *pictures, QWidget *parent);
[[nodiscard]] bool isEditedInPlace(const BlockContent &content);

} // namespace toasoan
