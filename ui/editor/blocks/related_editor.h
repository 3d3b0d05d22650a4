#pragma once
#include "ui/editor/blocks/block_editor.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QListWidget;

namespace toasoan {

/// Related links in place: chosen from the archive by a few words, with or without tone marks, or written by hand.
class RelatedEditor : public BlockEditor
{
    Q_OBJECT

public:
    RelatedEditor(PagePictures *pictures, QWidget *parent);

    void setContent(const BlockContent &content) override;
    void enter() override;
    void enterAt(QPoint position) override;
    void goTo(const Place &place, TextRange range) override;
    void setArchiveHits(const QString &query, const QList<RelatedLink> &hits) override;

    void add(const RelatedLink &link); ///< after the chosen one; the same article is not named twice
    void move(int by);                 ///< the chosen one
    void removeChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void roomChanged() override;

private:
    void addTools();
    void addForm();
    void connectFields();
    bool handleListKey(QEvent *event);
    bool handleSearchKey(QEvent *event);
    void takeHit();
    [[nodiscard]] int chosen() const;
    void tell(const QString &stretch = {});
    void showLinks(int chosen);
    void showChosen();

    Related m_related;
    QList<RelatedLink> m_hits;
    QTimer m_searchSoon;
    QListWidget *m_links;
    QLineEdit *m_search;
    QListWidget *m_found;
    QLabel *m_nothing;
    TextField *m_title;
    TextField *m_address;
    QLabel *m_problem;
};

} // namespace toasoan
