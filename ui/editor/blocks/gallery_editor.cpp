#include "ui/editor/blocks/gallery_editor.h"

#include "ui/editor/blocks/gallery_strip.h"
#include "ui/editor/blocks/text_field.h"

#include <QAction>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace toasoan {

GalleryEditor::GalleryEditor(PagePictures *pictures, QWidget *parent)
    : BlockEditor(pictures, parent)
    , m_strip(new GalleryStrip(pictures, this))
    , m_which(new QLabel(this))
    , m_words(new QWidget(this))
{
    setAccessibleName(tr("Gallery"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_strip);
    addTools();
    addForm();
    connect(m_strip, &GalleryStrip::chosen, this, &GalleryEditor::choose);
    connect(m_strip, &GalleryStrip::moved, this, &GalleryEditor::move);
    connect(m_strip, &GalleryStrip::removeWanted, this, &GalleryEditor::removeChosen);
    connect(m_strip, &GalleryStrip::leftUpwards, this, &BlockEditor::leftUpwards);
    connect(m_strip, &GalleryStrip::wordsWanted, this,
            [this] { (m_words->isVisible() ? m_caption : m_whole)->setFocus(); });
    showAll();
}

void GalleryEditor::addTools()
{
    auto *row = new QHBoxLayout;
    m_which->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_which);
    row->addStretch();
    addTool(*row, tr("Move before"), [this] { move(m_chosen, m_chosen - 1); });
    addTool(*row, tr("Move after"), [this] { move(m_chosen, m_chosen + 1); });
    addTool(*row, tr("Remove from gallery"), [this] { removeChosen(); });
    addTool(*row, tr("Comment…"), [this] { Q_EMIT commentWanted(); });
    addTool(*row, tr("Add pictures…"), [this] { Q_EMIT pictureWanted(); });
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void GalleryEditor::addForm()
{
    auto *form = new QFormLayout(m_words);
    form->setContentsMargins(0, 0, 0, 0);
    const auto field = [this](TextField::Letters letters) {
        return new TextField(styles::field, letters, TextField::Lines::One, this);
    };
    m_caption = addField(*form, tr("Caption"), field(TextField::Letters::Marked));
    m_credit = addField(*form, tr("Photo credit"), field(TextField::Letters::Plain));
    m_alt = addField(*form, tr("Alt text"), field(TextField::Letters::Plain));
    auto *below = new QFormLayout;
    m_whole = addField(*below, tr("Caption of the gallery"), field(TextField::Letters::Marked));
    static_cast<QVBoxLayout *>(layout())->addWidget(m_words);
    static_cast<QVBoxLayout *>(layout())->addLayout(below);
    const auto tellAs = [this](TextField *field, const QString &name) {
        connect(field, &TextField::edited, this, [this, name](bool grew) { wordsTyped(name, grew); });
    };
    tellAs(m_caption, QStringLiteral("caption"));
    tellAs(m_credit, QStringLiteral("credit"));
    tellAs(m_alt, QStringLiteral("alt"));
    tellAs(m_whole, QStringLiteral("whole"));
    chain(m_strip, {m_caption, m_credit, m_alt, m_whole});
}

Figure *GalleryEditor::figure()
{
    const bool there = m_chosen >= 0 && m_chosen < m_gallery.figures.size();
    return there ? &m_gallery.figures[m_chosen] : nullptr;
}

void GalleryEditor::wordsTyped(const QString &field, bool grew)
{
    if (Figure *chosen = figure()) {
        chosen->caption = m_caption->text();
        chosen->credit = m_credit->letters();
        chosen->alt = m_alt->letters();
    }
    m_gallery.caption = m_whole->text();
    tell(QStringLiteral("%1 %2%3").arg(field).arg(m_chosen).arg(grew ? u'+' : u'-'));
}

void GalleryEditor::tell(const QString &stretch)
{
    showAll();
    Q_EMIT edited(m_gallery, stretch);
}

void GalleryEditor::setContent(const BlockContent &content)
{
    if (takes(content, m_gallery))
        choose(m_chosen);
}

void GalleryEditor::choose(int figure)
{
    m_chosen = std::clamp(figure, 0, std::max(0, static_cast<int>(m_gallery.figures.size()) - 1));
    showAll();
}

void GalleryEditor::showAll()
{
    const auto show = [](TextField *field, const Text &text) {
        if (field->text() != text)
            field->setText(text);
    };
    const auto count = static_cast<int>(m_gallery.figures.size());
    m_strip->setGallery(m_gallery, m_chosen, room());
    const Figure *chosen = figure();
    m_words->setVisible(chosen);
    if (chosen) {
        show(m_caption, chosen->caption);
        show(m_credit, plainText(chosen->credit));
        show(m_alt, plainText(chosen->alt));
    }
    show(m_whole, m_gallery.caption);
    m_which->setText(chosen ? tr("Picture %1 of %2").arg(m_chosen + 1).arg(count) : QString());
    tool(0).setEnabled(m_chosen > 0);
    tool(1).setEnabled(m_chosen + 1 < count);
    tool(2).setEnabled(chosen);
    showFindings();
}

void GalleryEditor::move(int from, int to)
{
    const auto last = static_cast<int>(m_gallery.figures.size()) - 1;
    if (from < 0 || from > last || to < 0 || to > last)
        return;
    m_gallery.figures.move(from, to);
    m_chosen = to;
    tell();
}

void GalleryEditor::removeChosen()
{
    if (!figure())
        return;
    m_gallery.figures.removeAt(m_chosen);
    m_chosen = std::clamp(m_chosen, 0, std::max(0, static_cast<int>(m_gallery.figures.size()) - 1));
    tell();
    m_strip->setFocus();
}

bool GalleryEditor::takePicture(const Figure &figure)
{
    m_gallery.figures.append(figure);
    m_chosen = static_cast<int>(m_gallery.figures.size()) - 1;
    tell();
    return true;
}

bool GalleryEditor::shows(const TextField &field, const Place &place) const
{
    const bool chosen = place.item == m_chosen;
    return (&field == m_caption && chosen && place.part == Part::Caption)
           || (&field == m_credit && chosen && place.part == Part::Credit)
           || (&field == m_alt && chosen && place.part == Part::Alt) || (&field == m_whole && place.part == Part::Body);
}

void GalleryEditor::showFindings()
{
    BlockEditor::showFindings();
    m_strip->setFindings(findings());
}

void GalleryEditor::setCommented(const QHash<PictureId, CommentMarks::Sign> &pictures)
{
    m_strip->setCommented(pictures);
}

PictureId GalleryEditor::chosenPicture() const
{
    const Figure figure = m_gallery.figures.value(m_chosen);
    return figure.picture ? figure.picture->id : PictureId();
}

void GalleryEditor::choosePicture(const PictureId &picture)
{
    for (int i = 0; i < m_gallery.figures.size(); ++i) {
        if (m_gallery.figures[i].picture && m_gallery.figures[i].picture->id == picture)
            return choose(i);
    }
}

void GalleryEditor::roomChanged()
{
    showAll();
}

void GalleryEditor::enter()
{
    m_strip->setFocus();
}

void GalleryEditor::enterAt(QPoint position)
{
    const int pressed = m_strip->figureAt(position);
    if (pressed >= 0)
        choose(pressed);
    m_strip->setFocus();
}

void GalleryEditor::goTo(const Place &place, TextRange range)
{
    if (place.part != Part::Body)
        choose(place.item);
    TextField *field = place.part == Part::Credit ? m_credit
                       : place.part == Part::Alt  ? m_alt
                       : place.part == Part::Body ? m_whole
                                                  : m_caption;
    field->setFocus();
    field->select(range.start, range.length);
}

} // namespace toasoan
