#include "ui/editor/blocks/gallery_editor.h"

#include "ui/editor/blocks/gallery_strip.h"
#include "ui/editor/blocks/text_field.h"
#include "ui/editor/typography.h"

#include <QAction>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

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
    const auto add = [&](const QString &text, const auto &run) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, run);
        m_actions.append(action);
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    };
    add(tr("Move before"), [this] { move(m_chosen, m_chosen - 1); });
    add(tr("Move after"), [this] { move(m_chosen, m_chosen + 1); });
    add(tr("Remove from gallery"), [this] { removeChosen(); });
    add(tr("Add pictures…"), [this] { Q_EMIT pictureWanted(); });
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
    const QList<QPair<TextField *, QString>> fields{{m_caption, QStringLiteral("caption")},
                                                    {m_credit, QStringLiteral("credit")},
                                                    {m_alt, QStringLiteral("alt")},
                                                    {m_whole, QStringLiteral("whole")}};
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const auto &[editing, name] = fields[i];
        connect(editing, &TextField::edited, this, [this, name = name](bool grew) { wordsTyped(name, grew); });
        QWidget *before = i > 0 ? static_cast<QWidget *>(fields[i - 1].first) : m_strip;
        connect(editing, &TextField::leftUpwards, before, qOverload<>(&QWidget::setFocus));
        if (i + 1 < fields.size())
            connect(editing, &TextField::leftDownwards, fields[i + 1].first, qOverload<>(&QWidget::setFocus));
        else
            connect(editing, &TextField::leftDownwards, this, &BlockEditor::leftDownwards);
    }
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
    const auto *gallery = std::get_if<Gallery>(&content);
    if (!gallery)
        return Q_EMIT closeWanted();
    if (*gallery == m_gallery)
        return;
    m_gallery = *gallery;
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
    m_strip->setGallery(m_gallery, m_chosen);
    const Figure *chosen = figure();
    m_words->setVisible(chosen);
    if (chosen) {
        show(m_caption, chosen->caption);
        show(m_credit, plainText(chosen->credit));
        show(m_alt, plainText(chosen->alt));
    }
    show(m_whole, m_gallery.caption);
    m_which->setText(chosen ? tr("Picture %1 of %2").arg(m_chosen + 1).arg(count) : QString());
    m_actions[0]->setEnabled(m_chosen > 0);
    m_actions[1]->setEnabled(m_chosen + 1 < count);
    m_actions[2]->setEnabled(chosen);
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

bool GalleryEditor::takePicture(const PictureRef &picture, const QString &credit)
{
    Figure added;
    added.picture = picture;
    added.credit = credit;
    m_gallery.figures.append(added);
    m_chosen = static_cast<int>(m_gallery.figures.size()) - 1;
    tell();
    return true;
}

void GalleryEditor::addActions(QMenu &menu)
{
    menu.addActions(m_actions);
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

int GalleryEditor::heightWanted() const
{
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(page::measure) : sizeHint().height();
}

} // namespace toasoan
