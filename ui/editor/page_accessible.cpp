#include "ui/editor/page_accessible.h"

#include "ui/editor/accessible_letters.h"
#include "ui/editor/article_document.h"
#include "ui/editor/article_editor.h"
#include "ui/editor/comment_card.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QPointer>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

namespace toasoan {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("PageAccessible", text);
}

QString nameOf(PageRole role)
{
    switch (role) {
    case PageRole::Kicker:
        return say(QT_TRANSLATE_NOOP("PageAccessible", "Kicker"));
    case PageRole::Headline:
        return say(QT_TRANSLATE_NOOP("PageAccessible", "Headline"));
    case PageRole::Byline:
        return say(QT_TRANSLATE_NOOP("PageAccessible", "Pen name"));
    case PageRole::Sapo:
        return say(QT_TRANSLATE_NOOP("PageAccessible", "Sapo"));
    case PageRole::CrossHead:
        return say(QT_TRANSLATE_NOOP("PageAccessible", "Cross-head"));
    case PageRole::Quote:
        return say(QT_TRANSLATE_NOOP("PageAccessible", "Quote"));
    case PageRole::PullQuote:
        return say(QT_TRANSLATE_NOOP("PageAccessible", "Pull quote"));
    case PageRole::Speaker:
        return say(QT_TRANSLATE_NOOP("PageAccessible", "Speaker"));
    case PageRole::Caption:
        return say(QT_TRANSLATE_NOOP("PageAccessible", "Caption"));
    case PageRole::Credit:
        return say(QT_TRANSLATE_NOOP("PageAccessible", "Photo credit"));
    case PageRole::Alt:
        return say(QT_TRANSLATE_NOOP("PageAccessible", "Alt text"));
    default:
        return {};
    }
}

QAccessible::Role spokenRole(PageRole role)
{
    switch (role) {
    case PageRole::Headline:
    case PageRole::CrossHead:
        return QAccessible::Heading;
    case PageRole::ListItem:
        return QAccessible::ListItem;
    case PageRole::Picture:
        return QAccessible::Graphic;
    case PageRole::Card:
        return QAccessible::Grouping;
    default:
        return QAccessible::Paragraph;
    }
}

/// The text of a figure that has that role: the three stand under the picture.
QString figureText(const QTextBlock &picture, PageRole role)
{
    for (QTextBlock block = picture.next(); block.isValid() && isFigurePart(roleOf(block)); block = block.next()) {
        if (roleOf(block) == PageRole::Picture)
            break;
        if (roleOf(block) == role)
            return block.text();
    }
    return {};
}

QString pictureName(const QTextBlock &picture)
{
    const QString alt = figureText(picture, PageRole::Alt).trimmed();
    return alt.isEmpty() ? say(QT_TRANSLATE_NOOP("PageAccessible", "Picture without alt text")) : alt;
}

/// Something said about letters of a block.
struct Remark
{
    TextRange range; ///< in the block's own units
    QString text;
};

QList<Remark> remarksOn(const ArticleEditor &editor, const QTextBlock &block)
{
    QList<Remark> remarks;
    for (const Finding &finding : editor.findingsIn(block))
        remarks.append({finding.range, u"“"_qs + finding.text + u"”: "_qs + finding.message});
    const auto place = placeOf(block);
    const QStringList onObject = place ? QStringList() : editor.comments().at(QTextCursor(block));
    for (const CommentThread &thread : editor.comments().threads()) {
        const bool isHere = place ? thread.anchor.place == place : onObject.contains(thread.id);
        if (thread.state != ThreadState::Open || !isHere)
            continue;
        for (const Comment &comment : thread.comments)
            remarks.append({thread.anchor.range, commentText(comment)});
    }
    return remarks;
}

QRect onScreen(const ArticleEditor &editor, QRectF area)
{
    area.translate(-editor.horizontalScrollBar()->value(), -editor.verticalScrollBar()->value());
    const QRect shown = area.toAlignedRect();
    return QRect(editor.viewport()->mapToGlobal(shown.topLeft()), shown.size());
}

/// Interfaces that are no QObjects, made when they are asked for and kept under a number.
class Children
{
public:
    Children() = default;
    ~Children()
    {
        for (const QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(Children)

    template<typename Make>
    QAccessibleInterface *at(int number, const Make &make) const
    {
        auto known = m_ids.constFind(number);
        if (known == m_ids.constEnd())
            known = m_ids.insert(number, QAccessible::registerAccessibleInterface(make()));
        return QAccessible::accessibleInterface(*known);
    }

private:
    mutable QHash<int, QAccessible::Id> m_ids;
};

/// The n-th remark on the n-th block.
class RemarkAccessible : public QAccessibleInterface
{
public:
    RemarkAccessible(ArticleEditor *editor, int block, int remark) : m_editor(editor), m_block(block), m_remark(remark)
    {}

    [[nodiscard]] bool isValid() const override { return m_editor && remark().has_value(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? remark()->text : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override { return isValid() ? onScreen(*m_editor, area()) : QRect(); }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Note; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        return state;
    }

private:
    [[nodiscard]] QTextBlock block() const { return m_editor->document()->findBlockByNumber(m_block); }
    [[nodiscard]] std::optional<Remark> remark() const
    {
        const QTextBlock here = block();
        const QList<Remark> remarks = here.isValid() ? remarksOn(*m_editor, here) : QList<Remark>();
        return m_remark < remarks.size() ? std::optional(remarks[m_remark]) : std::nullopt;
    }
    [[nodiscard]] QRectF area() const
    {
        const QTextBlock here = block();
        const QRectF all = here.document()->documentLayout()->blockBoundingRect(here);
        const QTextLine line = here.layout()->lineForTextPosition(static_cast<int>(remark()->range.start));
        return line.isValid() ? line.naturalTextRect().translated(all.topLeft()) : all;
    }

    QPointer<ArticleEditor> m_editor;
    int m_block;
    int m_remark;
};

/// The n-th block of the page, whatever it is by now.
class BlockAccessible
    : public QAccessibleInterface
    , public AccessibleLetters
{
public:
    BlockAccessible(ArticleEditor *editor, int number) : m_editor(editor), m_number(number) {}

    [[nodiscard]] bool isValid() const override { return m_editor && block().isValid(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return m_editor ? QAccessible::queryAccessibleInterface(m_editor) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }
    [[nodiscard]] int childCount() const override
    {
        return isValid() ? static_cast<int>(remarksOn(*m_editor, block()).size()) : 0;
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        return m_remarks.at(index, [&] { return new RemarkAccessible(m_editor, m_number, index); });
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *other) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == other)
                return i;
        }
        return -1;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        switch (kind) {
        case QAccessible::Name:
            return name();
        case QAccessible::Description:
            return description();
        case QAccessible::Value:
            return isObject(roleOf(block())) ? QString() : block().text();
        default:
            return {};
        }
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        return isValid() ? onScreen(*m_editor, m_editor->document()->documentLayout()->blockBoundingRect(block()))
                         : QRect();
    }
    [[nodiscard]] QAccessible::Role role() const override { return spokenRole(roleOf(block())); }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.editable = isValid() && !m_editor->isReadOnly() && !isObject(roleOf(block()));
        state.readOnly = !state.editable;
        state.focusable = true;
        state.focused = isValid() && m_editor->hasFocus() && m_editor->textCursor().blockNumber() == m_number;
        state.multiLine = true;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        const bool hasLetters = type == QAccessible::TextInterface && isValid() && !isObject(roleOf(block()));
        return hasLetters ? static_cast<QAccessibleTextInterface *>(this) : nullptr;
    }

protected:
    [[nodiscard]] ArticleEditor *editor() const override { return m_editor; }
    [[nodiscard]] int first() const override { return block().position(); }
    [[nodiscard]] int last() const override { return block().position() + block().length() - 1; }

private:
    [[nodiscard]] QTextBlock block() const { return m_editor->document()->findBlockByNumber(m_number); }
    [[nodiscard]] QString name() const
    {
        const PageRole role = roleOf(block());
        if (role == PageRole::Picture)
            return pictureName(block());
        if (role == PageRole::Card)
            return say(QT_TRANSLATE_NOOP("PageAccessible", "Part of the article that is not edited here"));
        const QString name = nameOf(role);
        return name.isEmpty() ? block().text() : name;
    }
    /// What is seen beside the letters: a picture's caption, a length meter.
    [[nodiscard]] QString description() const
    {
        if (roleOf(block()) == PageRole::Picture)
            return figureText(block(), PageRole::Caption);
        return m_editor->lengthMeterOf(block());
    }

    QPointer<ArticleEditor> m_editor;
    int m_number;
    Children m_remarks;
};

QAccessibleInterface *RemarkAccessible::parent() const
{
    QAccessibleInterface *page = m_editor ? QAccessible::queryAccessibleInterface(m_editor) : nullptr;
    return page ? page->child(m_block) : nullptr;
}

/// The page as a whole: its letters, and its blocks as children.
class PageAccessible
    : public QAccessibleWidget
    , public AccessibleLetters
    , public QAccessibleEditableTextInterface
{
public:
    explicit PageAccessible(ArticleEditor *editor) : QAccessibleWidget(editor, QAccessible::EditableText) {}

    [[nodiscard]] int childCount() const override { return editor()->document()->blockCount(); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        return m_blocks.at(index, [&] { return new BlockAccessible(editor(), index); });
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *other) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == other)
                return i;
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint inside = editor()->viewport()->mapFromGlobal(QPoint(x, y));
        return editor()->viewport()->rect().contains(inside) ? child(editor()->cursorForPosition(inside).blockNumber())
                                                             : nullptr;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.multiLine = true;
        state.editable = !editor()->isReadOnly();
        state.readOnly = editor()->isReadOnly();
        return state;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? editor()->document()->toPlainText() : QAccessibleWidget::text(kind);
    }
    using AccessibleLetters::text;
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        if (type == QAccessible::EditableTextInterface)
            return static_cast<QAccessibleEditableTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    void deleteText(int start, int end) override { replaceText(start, end, {}); }
    void insertText(int offset, const QString &letters) override { replaceText(offset, offset, letters); }
    void replaceText(int start, int end, const QString &letters) override
    {
        if (!editor()->isReadOnly())
            editor()->replaceByHand(start, end, letters);
    }

protected:
    [[nodiscard]] ArticleEditor *editor() const override { return static_cast<ArticleEditor *>(object()); }
    [[nodiscard]] int first() const override { return 0; }
    [[nodiscard]] int last() const override { return editor()->document()->characterCount() - 1; }

private:
    Children m_blocks;
};

QAccessibleInterface *newInterface(const QString &, QObject *object)
{
    auto *editor = qobject_cast<ArticleEditor *>(object);
    return editor ? new PageAccessible(editor) : nullptr;
}

} // namespace

void installPageAccessibility()
{
    QAccessible::installFactory(newInterface);
}

} // namespace toasoan
