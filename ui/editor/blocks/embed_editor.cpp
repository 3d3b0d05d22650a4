#include "ui/editor/blocks/embed_editor.h"

#include "app/article/embed_provider.h"
#include "ui/editor/blocks/look_view.h"
#include "ui/editor/blocks/text_field.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace toasoan {
namespace {

QString stretchOf(const char *field, bool grew)
{
    return QLatin1String(field) + (grew ? u'+' : u'-');
}

} // namespace

EmbedEditor::EmbedEditor(PagePictures *pictures, QWidget *parent)
    : BlockEditor(pictures, parent), m_look(new LookView(pictures, this)), m_problem(new QLabel(this))
{
    setAccessibleName(tr("Embedded content"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_look);
    auto *form = new QFormLayout;
    column->addLayout(form);
    const auto field = [this](TextField::Letters letters) {
        return new TextField(styles::field, letters, TextField::Lines::One, this);
    };
    m_caption = addField(*form, tr("Caption"), field(TextField::Letters::Marked));
    m_title = addField(*form, tr("Title"), field(TextField::Letters::Plain));
    m_address = addField(*form, tr("Address"), field(TextField::Letters::Plain));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setText(
        tr("Only addresses that begin with https:// or http:// are taken; the card keeps the one it has."));
    m_problem->setWordWrap(true);
    m_problem->hide();
    form->addRow(m_problem);
    connect(m_address, &TextField::edited, this, &EmbedEditor::addressTyped);
    connect(m_title, &TextField::edited, this, [this](bool grew) {
        m_embed.title = m_title->letters();
        tell(stretchOf("title", grew));
    });
    connect(m_caption, &TextField::edited, this, [this](bool grew) {
        m_embed.caption = m_caption->text();
        tell(stretchOf("caption", grew));
    });
    chain(nullptr, {m_caption, m_title, m_address});
}

void EmbedEditor::addressTyped(bool grew)
{
    const auto embed = embedFor(m_address->letters());
    m_problem->setVisible(!embed);
    if (!embed)
        return;
    m_embed.url = embed->url;
    m_embed.provider = embed->provider;
    tell(stretchOf("address", grew));
}

void EmbedEditor::tell(const QString &stretch)
{
    showLook();
    Q_EMIT edited(m_embed, stretch);
}

void EmbedEditor::showLook()
{
    // The caption stands in its field: once is enough.
    Embed shown = m_embed;
    shown.caption.clear();
    m_look->setLook(embedLook(shown, room().width), room().zoom);
}

void EmbedEditor::setContent(const BlockContent &content)
{
    const auto *embed = std::get_if<Embed>(&content);
    if (!embed)
        return Q_EMIT closeWanted();
    const bool otherAddress = embed->url != m_embed.url;
    m_embed = *embed;
    if (m_title->letters() != m_embed.title)
        m_title->setText(plainText(m_embed.title));
    if (m_caption->text() != m_embed.caption)
        m_caption->setText(m_embed.caption);
    if (otherAddress || !m_address->hasFocus()) {
        m_address->setText(plainText(m_embed.url));
        m_problem->hide();
    }
    showLook();
}

bool EmbedEditor::shows(const TextField &field, const Place &place) const
{
    return &field == m_caption && place.part == Part::Caption;
}

void EmbedEditor::roomChanged()
{
    showLook();
}

void EmbedEditor::enter()
{
    (m_embed.url.isEmpty() ? m_address : m_caption)->setFocus();
}

void EmbedEditor::enterAt(QPoint)
{
    enter();
}

void EmbedEditor::goTo(const Place &, TextRange range)
{
    m_caption->setFocus();
    m_caption->select(range.start, range.length);
}

} // namespace toasoan
