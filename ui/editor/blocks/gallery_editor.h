#pragma once
#include "ui/editor/blocks/block_editor.h"

class QLabel;
class QPushButton;

namespace toasoan {

class GalleryStrip;

/// A gallery in place: its pictures to be put in order, and the words of the chosen one below.
class GalleryEditor : public BlockEditor
{
    Q_OBJECT

public:
    GalleryEditor(PagePictures *pictures, QWidget *parent);

    void setContent(const BlockContent &content) override;
    void enter() override;
    void enterAt(QPoint position) override;
    void goTo(const Place &place, TextRange range) override;
    bool takePicture(const Figure &figure) override;
    void setCommented(const QHash<PictureId, CommentMarks::Sign> &pictures) override;
    [[nodiscard]] PictureId chosenPicture() const override;
    void choosePicture(const PictureId &picture) override;

    void choose(int figure); ///< clamped
    [[nodiscard]] int chosen() const { return m_chosen; }
    void move(int from, int to); ///< `to`: its place afterwards
    void removeChosen();

protected:
    void roomChanged() override;
    [[nodiscard]] bool shows(const TextField &field, const Place &place) const override;
    void showFindings() override;

private:
    void addForm();
    void addTools();
    void wordsTyped(const QString &field, bool grew);
    void tell(const QString &stretch = {});
    void showAll();
    [[nodiscard]] Figure *figure(); ///< the chosen one

    Gallery m_gallery;
    int m_chosen = 0;
    GalleryStrip *m_strip;
    QLabel *m_which;
    QWidget *m_words; ///< the fields of the chosen picture
    TextField *m_caption;
    TextField *m_credit;
    TextField *m_alt;
    TextField *m_whole; ///< caption of the gallery
};

} // namespace toasoan
