#pragma once
#include "ui/editor/blocks/block_editor.h"

class QLabel;

namespace toasoan {

class LookView;

/// An embed in place: its card, and address, title and caption below. Nothing is ever loaded.
class EmbedEditor : public BlockEditor
{
    Q_OBJECT

public:
    EmbedEditor(PagePictures *pictures, QWidget *parent);

    void setContent(const BlockContent &content) override;
    void enter() override;
    void enterAt(QPoint position) override;
    void goTo(const Place &place, TextRange range) override;

protected:
    void roomChanged() override;
    [[nodiscard]] bool shows(const TextField &field, const Place &place) const override;

private:
    void addressTyped(bool grew);
    void tell(const QString &stretch);
    void showLook();

    Embed m_embed;
    LookView *m_look;
    TextField *m_address;
    TextField *m_title;
    TextField *m_caption;
    QLabel *m_problem;
};

} // namespace toasoan
