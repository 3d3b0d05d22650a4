<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Tòa Soạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tòa Soạn %1
A workstation for Vietnamese newsrooms.
Free software under GPL-3.0-or-later.
Your data: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an empty article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the article as it is now as a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article &amp;details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the draft off the list; it can come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, pen name, paper, language, theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program; everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste text or a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the whole article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the a&amp;rchive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find articles, with or without diacritics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the list of drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a picture into the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the selected words a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cross-head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading inside the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Small cross-head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading one level lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bullet list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items with bullets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items with numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody&apos;s words, with who said them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull quot&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the article set large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stri&amp;ke out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the finding before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double spaces, symbols, ranges: whatever needs no decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Submit for editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the article to the editors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Return…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the article back with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve exactly this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a submitted article back to go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that the article is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Tòa Soạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix all that is &amp;safe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not proofread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say nothing about the selected words; again: say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the reading copy: wide margin, line numbers, approval sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reading copy as a PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as pla&amp;in text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the letters alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article as the site will show it, desktop and phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subsc&amp;ript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small letters below the line: H₂O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superscrip&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small letters above the line: m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear for&amp;matting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take bold, italic and the like off the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tatistics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, sentences, reading and radio time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys, to search, print and change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say something about the selected words; readers never see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test the input method…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether Vietnamese letters arrive right, and what to do if not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move block &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block under the caret goes before the one above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move block dow&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block under the caret goes after the one below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Block menu…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move, copy, delete the block or turn it into another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the article&apos;s cross-heads, boxes, pictures and tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;other article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the article and the one beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the article beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one article in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In&amp;visible characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show no-break spaces, doubled spaces and soft breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;lways light paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the paper light in a dark window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing but the page, the line in hand in the middle; Escape leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in the article, with or without diacritics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put other words for those found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile, sections, genre, tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A framed box around the selected paragraphs, or an empty one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the box away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the frame; what stands in it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;able…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a table into the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Embed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a video or post by its address, as a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Related links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles on the same matter, from the archive or by address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Divider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule between two parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a &amp;gallery of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One gallery of all pictures in the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke the gallery apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single pictures out of the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encr&amp;ypt the drafts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts, history and backups can then be read with a passphrase only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New by te&amp;mplate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an article with the frame of its genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attachments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents and recordings that lie with the draft and never leave with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as temp&amp;late…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the article&apos;s frame for others to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where copies of all drafts are kept, make one now, go back to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All drafts as a table, with columns, in the whole window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Snippet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words used again and again: by the abbreviation before the caret, or from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every version of the article beside it: read, compare, take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes of the newsroom…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the editor, and of private sources; readers never see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring files in as new articles: Word, LibreOffice, web pages, mails, text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;web page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch one page by its address and make its article a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste rep&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done to the copy that came in last, to change line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert old &amp;encoding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCVN3, VNI, VIQR and others to Unicode: the selection, or the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;aptions of all pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write caption, photo credit and alt text of one picture after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pict&amp;ures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all pictures that ever came in, to find and use them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop, turn, brighten it, hide faces; the original stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose the &amp;topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether it may be written, before it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ccept the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the article up: others see that somebody works on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put &amp;forward for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is edited: hand it to those who approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on &amp;hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is edited again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel the article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will not appear; the text stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cancelled article is written after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sche&amp;dule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved, and to appear at its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as correct&amp;ed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke down…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for a colleague: history, comments and approvals too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ceive a hand-over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a colleague&apos;s file in; what is here is put together with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places to dec&amp;ide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What two people changed differently, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty &amp;board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where each article waits, for whom and how long, in the whole window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what people say about the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next words that somebody said something about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the comment before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res&amp;olve the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is settled; again: it is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed since the last step, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chan&amp;ge before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the change before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays as it is; of a suggestion: it comes into the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the change &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was before; of a suggestion: it is declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes in two col&amp;umns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old and new beside each other, or in one text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write as a suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is typed from now on is a suggestion; the article stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead&amp;line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when the article is due, and who is to do what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed s&amp;ince the approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approved text and the text as it is now, compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and ke&amp;ys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles, keys to sign with, and the roster of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takedowns and correction&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger: what was taken down or corrected, why, by whom, in the whole window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction was published: what was wrong, what is right, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the site, with the reason; author and editor are told, the text stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that nobody changed the log of all steps, now and beside a day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify the log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ublish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the approved article to the web, at once or at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destinations (&amp;g)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the sites and folders that articles go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbo&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on its way to the web and what arrived, in the whole window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the approved article as a sealed package or in another form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>↕ Block moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Block put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− Block taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± Formatting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± Spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no option %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find drafts by words, with or without marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print an article as text, json, html or markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change fields of an article, or replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put pictures into an article: into figures that wait for theirs, then at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proof a text or an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apply the fixes that need nobody&apos;s yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand an article in for editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give an article back to its author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve an article as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take an article back before it is edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print an article&apos;s history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print who did what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see that nobody changed that log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write approved articles as packages or in another form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see that a package is whole and approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at everything in the data folder and say what is not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save at random and print ACK for each save: for tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”; `toasoan-cli --help` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`toasoan-cli COMMAND --help` says more about one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not possible while the article is in the state “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 may not do “%1”; these roles may: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote the article, so somebody else must approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the author may do “%1”, and that is not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already somebody called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder may only be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workflow does not allow it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large: %1; the limit is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing failed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input is not what it should be: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the data folder; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not approved; only a copy marked as a draft may leave (--draft-copy).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed since it was approved; it must be approved again before it may leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 is not in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong in Tòa Soạn itself: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lang is vi or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which command? `toasoan-cli --help` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not FIELD=TEXT with one of the fields %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field %1 cannot be “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vi_VN dictionary is installed (package hunspell-vi): spelling is not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--only is one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to read: a FILE, or --draft ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule “%1”; the rules are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixes applied: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no status “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit is a number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to change: --set FIELD=TEXT or --json FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no form “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 bytes, SHA-256 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures without a picture: %1; pages leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to write: --to PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several articles need a folder to go to; %1 is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is broken at entry %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: “%1” (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role “%1”; the roles are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the person may do: --role, one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person has a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft %1, revision %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft %1, journal: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  revisions: %2  %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in %1 is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--seed and --actions are numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: --reason TEXT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learn a language model from texts; nothing leaves this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newsroom&apos;s house style is not used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New words: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the newsroom&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call a word or a name right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take over the words of another newsroom&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model is not used: %1. Make it anew with `toasoan-cli learn`, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language model: a right word in the wrong place is not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase has at least %1 letters; four words that nobody guesses are easier to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drafts are encrypted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drafts are not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drafts are encrypted; give the passphrase with --passphrase-file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery code. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file of the new passphrase: --new-passphrase-file FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drafts are encrypted. Write the recovery code down and keep it away from this computer; it is shown only now:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drafts are not encrypted any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase opens the drafts from now on; the recovery code stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the encryption away again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the passphrase of encrypted drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures or attachments that are gone or damaged and so not in the backup: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: drafts: %2, all checked; pictures and attachments copied: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts that are back: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database that was here is kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a checked copy of all drafts; pictures and attachments go into folders beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a backup in the place of the drafts, which are kept beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the trash; only what is there goes for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies on a network share (%2), where a database is not safe. Choose a folder on this computer with --data; backups may go to the share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken off; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored data is damaged: %1. `toasoan-cli doctor` says what is whole; `toasoan-cli doctor --repair` saves that and keeps the damaged file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder was written by a newer version of Tòa Soạn, so this one only reads it; install the newer version to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 words, %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print what changed between two revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text %1: not what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment %1: gone or not what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is lost; a backup may have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is as it was at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is whole; nothing was to be repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts that open: %1. The damaged file is kept: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying and checking (Ctrl+C gives it up):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the backup (Ctrl+C gives it up):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in (Ctrl+C stops):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 files were brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairing (Ctrl+C gives it up):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through everything (Ctrl+C gives it up):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting (Ctrl+C gives it up):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the encryption away (Ctrl+C gives it up):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some files are not encrypted yet; the next command in this folder tries it again. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypt the data folder and its backups with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts of an older version are brought into the form of this one (Ctrl+C gives it up):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of words is brought up to date:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of words was damaged and is made anew; no draft is hurt (Ctrl+C gives it up):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the kind .%1 need another program to be read: install %2, or save the file as .docx. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was there already; nothing was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make each file or web page a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” comes from a backup, as it was at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” shows a child or a victim who is neither hidden nor has consented, so the article does not leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture %1: %2, used in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for pictures that nothing shows (Ctrl+C gives it up):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures taken away: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take away pictures that no version of any draft has shown for 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles stand where that way of working does not let them on: %1, for one in the state “%2”. Bring them out of there first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step “%1”; the steps are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take any step of the newsroom&apos;s workflow: take-up, forward, hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show how the newsroom works: steps, states, roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work by small-newsroom, full-chain, or a file of one&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1 has no caption; the house style lets no article out without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1 does not say whose it is; the house style lets no article out without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1 has no alternative text; the house style lets no article out without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned by %1 (%2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article does not say “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article has no comment “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what: --text TEXT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list what people say about an article, and why it was returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settle a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a settled comment again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggest such changes; the article stays as it is until somebody accepts them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This newsroom wants approvals signed, and that of %1 is not: `toasoan-cli people key` makes a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 is not in the roster yet; an administrator signs it: `toasoan-cli roster sign`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of %1 does not count (%2); approve the article again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 was made on another computer and can sign only there; `toasoan-cli people key` makes one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the key of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That key is known already as the key of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key of %2 is new here. Have its owner read its words to you: “%1”. If they are the same, say so with --accept and the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer roster is here already: number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no roster yet; the first key of an administrator (QuanTri) founds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator (QuanTri) may do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may waive nothing; these roles may: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why “%1” may be waived: --waive RULE=REASON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is nothing that can be waived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not change what %2 wrote; suggest it with “propose”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no suggestion that waits for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reason “%1”; the reasons are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hand-over was not taken in: %1. Nothing was changed; let it be sent once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came under the name of “%1” is another article, so nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the key. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole; approved by %1 on %2; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived: %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose key it is could not be asked. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole; a hand-over between colleagues, from %1; drafts: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to write: --to FILE.tsb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are taken along (Ctrl+C gives it up):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are kept (Ctrl+C gives it up):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a copy for a colleague: history, comments and approvals too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a colleague&apos;s copy in; what is here is put together with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print what two people changed differently and nobody has decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not in the roster)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file of the key&apos;s passphrase: --passphrase-file FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say anew what a person may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a key for a person, locked with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a person&apos;s key from another computer, once its words were compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the suggestions for an article that wait for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring a suggestion into the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer a suggestion without taking it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster %1 of %2, signed by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s log still contains entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s log ends before entry %1: entries were cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s log has another entry %1: it was written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log itself is broken; `toasoan-cli audit verify` says where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is compared with: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the signed list of keys and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign keys and roles as they are now, as an administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the roster for other computers of the newsroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take over a roster; the first one only with its fingerprint words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write down how far that log has come, to compare later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see that the log still contains what was written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals must be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time; write it like 2026-11-27T17:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what: --deadline TIME or --to PERSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the reasons for which articles are returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where each article waits, for whom and how long; ▲ is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by when an article is due, and who is asked to do what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the day as --%1 2026-11-27.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who lends the role, and to whom: people delegate FROM TO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which one: people delegate --withdraw NUMBER; `toasoan-cli people delegations` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lend a role to somebody for some days, or take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the roles that people lent each other, by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 approved in a role by delegation that its owner has not signed with a key of the roster; let them lend it once more, with a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a key and signs with it: give its passphrase with --passphrase-file. (What the keyring of the session remembers opens it in the window alone.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a reason of the list: --code CODE, one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction names what was wrong and what is right: --wrong TEXT --right TEXT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That has been asked for already: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not wait for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no order: nobody has decided so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the ledger of takedowns and corrections, so what was published is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template of a correction is valid on %1; put one into the folder “corrections” of the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one template of a correction is valid on %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not taken while this says nothing: %2 (%3). Write it with `toasoan-cli edit ID --set FIELD=TEXT`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not taken while findings stand: %2 of them, first “%3”: %4 [%5]. `toasoan-cli check --draft ID` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” wants the spelling checked, and no vi_VN dictionary is installed (package hunspell-vi).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role is lent to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator&apos;s role is never lent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have the role “%2” themselves, so they cannot lend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the role “%2” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role is lent from a day to the same or a later one, for at most %1 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role cannot be lent for days that are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the role is lent, in at most %1 letters: --reason TEXT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No known key of %1 signed the delegation, or they do not have the role; nothing was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation %1 is over already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not withdraw it; %2 may, who has it by this, and an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 wrote the article, so %1 cannot approve it by their delegation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number of the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for, as number %1 of the ledger; the article stays as it is until somebody decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to: --to FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a published article down; who may not decide asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note that a published article is corrected; who may not decide asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do what was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decline what was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takedowns and corrections, what waits for a decision (▲) first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the reasons for takedowns and corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say that a person has seen what they are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the public correction that belongs to an order, as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write an order as a document: .html, or plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each --wrong TEXT needs its --right TEXT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be filled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be free of findings: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be waived: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article has no picture number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say something about words or a picture of an article, or answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is under embargo until %2: give it that time with --at, or a reason with --embargo-reason where your role may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not break an embargo; these roles may: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on its way there already: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not at %2, so there is nothing to take down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is over; nothing happens to it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is on its way to “%1”; end or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a destination called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” of the destination is missing or not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole issue, “%1”; articles: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not of the form NAME=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where: --to NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time; write 2026-09-02T08:00:00+07:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page says what was approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the page differs from what was approved in %n place(s)</source>
        <translation>
            <numerusform>the page differs from what was approved in %n place</numerusform>
            <numerusform>the page differs from what was approved in %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>list where articles can be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set a destination up, or change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see that a destination takes us, and what may be done there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forget a destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is on its way; with --run send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let something on its way wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on with what was paused or stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on, over what others changed at the destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send it no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring an approved article to a destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare the live page with what was approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers have it at %1 already, so a change cannot wait for a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number of the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say at which address it is that was pasted by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody ordered “%1” to be taken down: `toasoan-cli take-down` does; it then leaves its destinations by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is over already: give a later time with --at, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article stands at “%1” (%2); take it down first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no form “%1” that a package can hold or a file can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a package holds other forms: --with goes with --as tsb.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message numerus="yes">
        <source>%n text(s) of an old encoding read as Unicode</source>
        <translation>
            <numerusform>%n text of an old encoding read as Unicode</numerusform>
            <numerusform>%n texts of an old encoding read as Unicode</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no-break space(s) made plain</source>
        <translation>
            <numerusform>%n no-break space made plain</numerusform>
            <numerusform>%n no-break spaces made plain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden text(s) left out</source>
        <translation>
            <numerusform>%n hidden text left out</numerusform>
            <numerusform>%n hidden texts left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) left out that a tracked change deleted</source>
        <translation>
            <numerusform>%n text left out that a tracked change deleted</numerusform>
            <numerusform>%n texts left out that a tracked change deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the web page around the article left out</source>
        <translation>
            <numerusform>%n part of the web page around the article left out</numerusform>
            <numerusform>%n parts of the web page around the article left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) fonts, colours, sizes dropped</source>
        <translation>
            <numerusform>fonts, colours, sizes dropped in %n place</numerusform>
            <numerusform>fonts, colours, sizes dropped in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) left out</source>
        <translation>
            <numerusform>%n comment left out</numerusform>
            <numerusform>%n comments left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n script(s) or form(s) left out</source>
        <translation>
            <numerusform>%n script or form left out</numerusform>
            <numerusform>%n scripts or forms left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) named that did not come along</source>
        <translation>
            <numerusform>%n picture named that did not come along</numerusform>
            <numerusform>%n pictures named that did not come along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) about the page left out</source>
        <translation>
            <numerusform>%n line about the page left out</numerusform>
            <numerusform>%n lines about the page left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bold, italic and the like kept in %n place(s)</source>
        <translation>
            <numerusform>bold, italic and the like kept in %n place</numerusform>
            <numerusform>bold, italic and the like kept in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) kept</source>
        <translation>
            <numerusform>%n link kept</numerusform>
            <numerusform>%n links kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cross-head(s) recognized</source>
        <translation>
            <numerusform>%n cross-head recognized</numerusform>
            <numerusform>%n cross-heads recognized</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) kept</source>
        <translation>
            <numerusform>%n list kept</numerusform>
            <numerusform>%n lists kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) kept</source>
        <translation>
            <numerusform>%n table kept</numerusform>
            <numerusform>%n tables kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or caption(s) kept</source>
        <translation>
            <numerusform>%n picture or caption kept</numerusform>
            <numerusform>%n pictures or captions kept</numerusform>
        </translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sapo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibreOffice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) and time(s) of messages left out</source>
        <translation>
            <numerusform>%n name and time of a message left out</numerusform>
            <numerusform>%n names and times of messages left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogParts</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as it is; not edited here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sapo: what happened, in fifty words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the person quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line worth setting large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption: who or what, where, when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photographer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the picture shows, for those who cannot see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the story here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ %1 words · profile “%2”: at most %3 advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 words of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt text: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline: place, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts, figures, addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ %1 words of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gallery without pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is not in the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large to be shown here; kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed before the sapo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source tag: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmbargoRelease</name>
    <message>
        <source>Give a reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the end of the embargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it leave early? This stands in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not leave before %2. Whoever may break an embargo can let it leave early, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This person&apos;s role does not allow the step. Choose another person in Workflow › You work as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody approves their own copy. Another person with the right to approve must do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the author may take this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed. Write one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article&apos;s state does not allow this step now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be done this way: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be read (%1). Nothing in your articles has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than the program takes. Nothing has changed; use a smaller file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer could not read or write “%1” (%2). Your text stays in this window; try again or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Your text stays in this window: make room and it is saved by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored data of “%1” is damaged and was not used. Other drafts are sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder was written by a newer version of the program. It is only read now; install the newer version to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the drafts database. Your text stays in this window and is saved as soon as possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of the article is not in the store. Put it in again before the article leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program (%1). Your text is kept; please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drafts are encrypted. Nothing is lost; type the passphrase to open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery code. Nothing is lost; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder %1 lies on a network share (%2), where the drafts would not be safe. Move it to this computer, or start the program with --data and a folder here; backups may go to the share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken off; nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is in the trash can be deleted for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was stopped before its end. What was done is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made: these drafts are damaged on the disk: %1. The backups made before are kept. “Mend” in the message above the page saves what is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made: there is no room in %1. Your drafts are safe; make room or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made: the drafts are being restored. The next try follows by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made (%1: %2). Your drafts are safe where they are; choose another folder or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the kind .%1 need another program to be read. Install %2, or save the file as .docx. Nothing in your articles has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” shows a child or a victim. Hide their face, or record their consent; until then the article does not leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1 has no caption, and the house style lets no article out without. Nothing has changed; write it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1 does not say whose it is, and the house style lets no article out without. Nothing has changed; write the name and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1 is not described for those who cannot see it, and the house style lets no article out without. Nothing has changed; describe it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This newsroom wants approvals signed, and %1 has no key yet. Make one in Workflow › People and keys; nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 is not in the newsroom&apos;s roster yet. An administrator signs it in Workflow › People and keys; nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of %1 does not count any more or is not right, so the article does not leave. Approve it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signs with a key of their own, and it was not opened. Nothing has changed; approve again and type its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That key is known already as the key of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are not those of the key. Nothing was taken over; have its owner read them to you once more: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer roster is here already (number %1), so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator may do that. Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may waive nothing; these roles may: %2. Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already somebody called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A waiver needs a reason. Write one and approve again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not change what %2 wrote, but suggest changes. Nothing was changed; write it as a suggestion (Ctrl+Shift+E).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That suggestion has its answer already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hand-over was not taken in: %1. Nothing has changed; ask for it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came under the name of “%1” is another article. Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft lies in the trash. Bring it back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newsroom does not have this reason. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the key. Nothing has changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 approved in a role by delegation that its owner has not signed with a key of the roster. Let them lend it once more, with their key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer is locked, or does not have what opens the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason of the list is needed. Choose one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction names what was wrong and what is right. Nothing has changed; write both and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That has been asked for already and waits for a decision: %1 in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been decided already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no order: nobody has decided so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the ledger of takedowns and corrections. What was published is kept, so it cannot be deleted for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template of a correction is valid today. Put one into the folder “corrections” of the data folder; nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one template of a correction is valid today: %1. Let one of them end before; nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: this step wants something written here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: findings stand in the way of this step (%1), the first of them “%2”: %3. Fix them, or let them stand with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step wants the spelling checked, and this computer has no Vietnamese dictionary. Install the package hunspell-vi and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 wrote the article, so %1 cannot approve it by their delegation. Another person with the right to approve must do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have this role themselves, so they cannot lend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has this role already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days are from today on, the last not before the first, at most a year. Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the role is lent. Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This role cannot be lent to this person. Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This delegation is over already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not withdraw it. Who lent the role may, who has it by this, and an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is under embargo until %2. Choose that time for readers, or give a reason to publish it earlier where your role may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is on its way there already (%1). See the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not at %2, so there is nothing to take down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is over already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is on its way to “%1”. End or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a destination called “%1”. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers have the article at %1 already, so a change of it cannot wait for a time. Publish it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody ordered “%1” to be taken down. Do that in Workflow › Take down; it then leaves the web by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is over already. Choose a later time for readers, or publish now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article stands at “%1” (%2), so the destination is needed to take it down one day. Take the article down first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has not been approved, so it cannot leave yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed after its approval. It must be approved again before it can leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not break an embargo; these may: %2. Nothing has left; ask one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no headline yet)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>line %1 is not UTF-8 text; save the file as UTF-8, or as UTF-16 with a byte-order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the UTF-16 text is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the web page, not of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a space was missing after the source tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text names a picture that did not come with it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not belong in the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds bytes after its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Tòa Soạn package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not what a package must hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article is not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article is not the text that was approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table of contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the page, not of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 encoded twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text was not in Unicode; it was read as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page is nested so deeply that it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged or not what its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is protected by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stood before the names of the authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the attachment %1 could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the web page %1, fetched on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the file took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the file took too much memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file broke the program that reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document is damaged, protected by a password or no Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files of the kind .%1 cannot be read; plain text (.txt), Word (.docx, .doc), LibreOffice (.odt), rich text (.rtf), Markdown (.md), web pages (.html), mails (.eml) and articles (.json) can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail is nested so deeply that it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail&apos;s attachment %1 lies beside the draft; it was not read into the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail ends in the middle; what there is of it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail&apos;s signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no site %1, or no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies in a private network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no address of a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page leads on and on to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site takes too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site answers with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no page but a file of the kind %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who wrote a message of a chat, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a package for readers, not a hand-over between colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not what its name says: it was altered or forged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the approval is not signed, and this newsroom wants it signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the approval is signed with a key that this newsroom does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the approval is signed with a key that is not the approver&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the approval is signed with a key that did not count at that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the approval is signed in a role that the approver did not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signature is not one of this approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key&apos;s certificate is not this approver&apos;s, or was altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the approval is signed in a role by delegation that nobody this newsroom knows has vouched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mark of a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the embargo, taken for a time in Vietnam</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportForms</name>
    <message>
        <source>Sealed package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be read in a browser or put on a server, with what search engines and social networks ask of a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For who works with Word: styles, pictures with their captions and alt texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibreOffice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for LibreOffice and other programs that read OpenDocument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading copy with approval sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages to read, sign and file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For e-readers and telephones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be read aloud: numbers, dates and abbreviations are written as they are spoken, with the seconds that it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words alone, for any program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text with simple marks, for sites that are written so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ninjs 3.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News as JSON, for other newsrooms&apos; systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ninjs 1.6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The older JSON form, as Superdesk reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NewsML-G2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News as XML, as agencies exchange it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NITF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The older XML form for single articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, pictures and the approval in one file that shows whether anybody changed it. It always holds the article as a web page and as ninjs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingAnswer</name>
    <message>
        <source>&amp;Never say this again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1” to &amp;my dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1” to the &amp;house dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ignore here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore here, with a &amp;reason…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundRows</name>
    <message>
        <source>No headline yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Put together: %1 places by itself, none to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put together: %1 places by itself, %2 to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its state there is none of this newsroom&apos;s, so it was not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step that was taken there is not allowed here, so the state was not taken over: the person is not known here or has another role, or the approval did not come along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history does not show how it came to its state, so that was not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here and there different steps were taken; it stands where it stood here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approval that is here did not come along; it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approval has an unknown signature: nobody here vouches for its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of an approval is not that of the person it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures did not come along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures came smaller; the originals stayed with the sender, so the article cannot be exported here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft lies in the trash here, and stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: all of it is here already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is as new as there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approval was given in a role by delegation, and nobody here vouches for the delegation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputMethod</name>
    <message>
        <source>%1 runs, but this session does not tell programs to use it: typing Vietnamese may not work here. Set %2 and log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing Vietnamese with %1 will not work: its part for Qt 6 is not on this computer. Your text is safe; ask for it to be installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing Vietnamese with %1 will not work: its part for Qt 6 is missing. Install the package %2 and start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyRules</name>
    <message>
        <source>One combination such as Ctrl+Shift+K is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is needed for typing and for moving in a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to Vietnamese input methods or to AltGr.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>%1 (saw it %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (has not seen it yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takedown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerReasons</name>
    <message>
        <source>Not true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong figures, names, titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong quotation, picture or caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules about children and victims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honour, privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An authority demands it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody in the article asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address (https://…, mailto:…); empty: no link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a link: only http, https, mailto and tel addresses are taken. The text has not changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>the picture is damaged: its header cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture is damaged: it cannot be decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a JPEG, PNG, WebP, GIF, TIFF, BMP, HEIC, AVIF or SVG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decoding the picture took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decoding the picture took too much memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture broke the program that decodes it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageAccessible</name>
    <message>
        <source>Kicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sapo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture without alt text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the article that is not edited here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureRatios</name>
    <message>
        <source>16:9 – top of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3:2 – in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4:3 – lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1:1 – square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2:3 – upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.91:1 – shared links</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>News item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Politics and meetings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proofreader</name>
    <message>
        <source>No Vietnamese dictionary (vi_VN): unknown words are not marked. Install hunspell-vi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No language model: a right word in the wrong place is not marked. Install the program anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>house rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Vietnamese dictionary is damaged: unknown words are not marked. Install hunspell-vi again (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newsroom&apos;s language model is damaged: it is not used (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>WordPress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen name under the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta field of the SEO title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta field of the SEO description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds that a script may run there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sapo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEO title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEO description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture not on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternative text changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached. The article waits in the outbox and is tried again by itself; see whether the network and the site work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time. What was sent may have arrived; before it is sent again it is looked for there, so nothing appears twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 ended before its answer. What was sent may have arrived; before it is sent again it is looked for there, so nothing appears twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). The article waits in the outbox and is tried again by itself; where it goes on, tell who runs the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes nothing at present. The article waits in the outbox and is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered something that cannot be read. What was sent may have arrived; before it is sent again it is looked for there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with more than is ever taken, so it was broken off. Nothing is lost; see whether the address is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants an application password, and this looks like the one for logging in. Make one there (Users › Profile › Application Passwords) and enter it in the destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account at %1 may not do that: %2. Nothing is lost; ask who runs the site for the role of an author or an editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in front of %1 lets no program in (%2): a plug-in or a firewall. Nothing is lost; who runs the site must open the REST API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no WordPress with an open REST API at %1. See whether the address is the site&apos;s own, with its folder where it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody trusted vouches for the certificate of %1, so nothing was sent, the password least of all. Who runs the site must install a proper one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent, the password least of all. Who runs the site must renew it; see also whether this computer&apos;s date is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads on to another place (%2). A password does not follow there; where that is the right site, enter its address in the destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture is larger than %1 takes. Nothing is lost and nothing is published; who runs the site can raise its limit, or crop the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not take a picture: %2. Nothing is lost and nothing is published; tell who runs the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused it: %2. Nothing is lost; it would refuse it again, so it is not tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed the article at %1 since it was brought there (%2). Nothing was overwritten; look at what they changed and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody deleted the article at %1. It was not made anew; decide whether it shall be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time for readers is less than two minutes ahead by the clock of %1 (%2). Nothing is published; choose a later time, or none to publish now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands at %1 is not what was sent (%2). Look at it there; nothing is lost here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not have the password for “%1”. Nothing was sent; enter it in the destination and go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything for %1 is ready. Paste it there, then say at which address it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The destination %1 is not set up whole: %2. Nothing was sent; complete it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not take the article (%2). Nothing is lost; it waits in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readers have the article already, and a change of it cannot be scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sapo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste into a CMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields, in the order in which the CMS asks for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder by SFTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host key (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint by HTTPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows another host key than the one in the destination (%2), so nothing was sent, the password least of all. Ask who runs the server whether its key was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows at once what it gets and cannot wait until %2. Nothing was sent; send it at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections and their categories there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen names and their accounts there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta field of a picture&apos;s focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embed changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached. See whether the address is right and the network and the site work, and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check again a little later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 ended before its answer. Check again a little later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). Tell who runs the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes nothing at present. Check again a little later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered something that cannot be read. See whether the address is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached, however often it was tried. The article waits in the outbox; see whether the network and the site work, then go on with it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still has a fault of its own (%2). The article waits in the outbox; tell who runs the site, then go on with it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still takes nothing. The article waits in the outbox; go on with it there later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know this user name with this password; it may have been withdrawn. Nothing is lost; enter the right one in the destination (for WordPress an application password, made there: Users › Profile).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 ended during the log-in. Nothing is lost; it is tried once more by itself. Where that ends alike, the password or the key may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 ended during the log-in. The line broke, or the password or the key is wrong; see whether it is right, and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 ended during the log-in, twice. Nothing is lost; the article waits in the outbox. See whether password or key of the destination are right, then go on with it there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directories</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Redline</name>
    <message>
        <source>Caption: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Picture]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Gallery]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Table]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Embed] %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Related links]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Box]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Empty]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↕ Moved from place %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± Changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ❝ Quotation altered </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnReasons</name>
    <message>
        <source>Facts, names, figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources missing or weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side is not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline, standfirst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure, angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures, captions, credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law, libel, copyright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethics, privacy, children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevisionWords</name>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older version taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other headlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sapo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House-style profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 −%2 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) moved</source>
        <translation>
            <numerusform>%n block moved</numerusform>
            <numerusform>%n blocks moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) otherwise</source>
        <translation>
            <numerusform>%n block otherwise</numerusform>
            <numerusform>%n blocks otherwise</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the changes that were tracked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What both had changed was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public correction begun</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>The alternative text repeats the headline; say what the picture shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house form is “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The symbol of a document is written without spaces: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One space is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headline has %1 words; this kind of article allows %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is typed with a letter that only looks like it, or with a character that cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character that cannot be seen stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has no alternative text for readers who cannot see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has no caption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture does not say whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article writes this name in two ways, elsewhere “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a no-break space; ordinary text takes an ordinary one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range is written without spaces: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This describes a picture: move it to the picture&apos;s caption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word “%1” stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sapo has %1 words; this kind of article allows %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sapo repeats %1 words in a row from the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source tag is followed by a space, a dash and a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space before “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is written “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere the article places the tone mark so: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tone mark stands on the wrong letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary does not know the syllable “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary does not know the word “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paragraph is too long to be proofread (more than %1 characters).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not explained where it first stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house writes “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose picture it is stands here; its credit field is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caption says “%1”, the text says “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caption has %1 words; the house allows %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tone mark seems to be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hook and tilde (hỏi, ngã) seem to be mixed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mark of a letter (ă, â, ê, ô, ơ, ư, đ) seems to be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a letter seems to be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there seems to be a letter too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one letter seems to be another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two letters seem to have changed places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first consonant sounds alike but is written otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last consonant sounds alike but is written otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vowels sound alike but are written otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these look like keys that no input method has read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a space seems to be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside these words “%1” is usual: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary does not know “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere in this article three dots are written “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere in this article the figure is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headline says “%1”, the text does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headline says “%1”, the text says “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One slip away from the well-known name “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since 1 July 2025 this is %1 (Resolution 202/2025/QH15).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of events since 1 July 2025 this would be %1 (Resolution 202/2025/QH15).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no districts since 1 July 2025 (Law 72/2025/QH15): name the commune or ward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere in this article the name is “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space between “%1” and what it encloses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space is missing after “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space is missing before “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One full stop ends a sentence, three leave it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One “%1” is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no partner: quotes and brackets come in pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation opens with “ and closes with ”: here stands “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article uses both “…” and &quot;…&quot;: one kind is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sapo says “%1”, the text does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sapo says “%1”, the text says “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in no dictionary and hardly ever in print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agency is written “%1” (Decree 30/2020).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official texts write days below 10 and the months 1 and 2 with a zero (Decree 30/2020).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit named by a number has a capital: “%1” (Decree 30/2020).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article also writes “%1”; one text keeps to one form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house form is “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no day %1 in month %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no day %1 of a month %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a citation of a law, “%1” has a capital (Decree 30/2020).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thousands are parted by points, decimals by a comma: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paragraph begins with a capital: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every syllable of a place&apos;s name has a capital: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post before a name has a capital: “%1” (Decree 30/2020).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence begins with a capital: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official texts write “%1” with a capital (Decree 30/2020).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space stands before the unit: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every syllable of a person&apos;s name has a capital: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is a “%1” in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is written “%2”: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These look like VNI keys that no input method has read: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavePath</name>
    <message>
        <source>“%1” is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds now is gone when it is written over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another name…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableSize</name>
    <message>
        <source>Insert table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rows, with the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>News item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reportage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to readers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workflow</name>
    <message>
        <source>As approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managing secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy chief editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chief editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the chief editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit for editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put forward for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed with a key not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed with a key that is not this person&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed when the key did not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in a role not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signature is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by delegation of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other headlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sapo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for search engines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House-style profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed, in a role by delegation that nobody vouches for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken down there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft lies ready to be sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::ApprovalDialog</name>
    <message>
        <source>Picture %1 has no caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1 has no credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1 has no alternative text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) still stand.</source>
        <translation>
            <numerusform>%n finding still stands.</numerusform>
            <numerusform>%n findings still stand.</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 words. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newsroom&apos;s rules hold the article back like this. It may leave all the same if you say why; the reason is kept and printed with the approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newsroom&apos;s rules hold the article back like this. These roles may waive it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason to waive: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article goes on; this is not the final approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approval is sealed to this text: any later change shows, and the article cannot leave until it is approved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is signed with the key of %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 was made on another computer and can sign only there. Workflow › People and keys makes one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This newsroom wants approvals signed, and %1 has no key yet. Workflow › People and keys makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not signed: %1 has no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing is written there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), first “%1”: %2</source>
        <translation>
            <numerusform>%n finding, “%1”: %2</numerusform>
            <numerusform>%n findings, the first “%1”: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::ArchiveCommands</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Not done: %2. The first reason: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n draft(s) to the trash?</source>
        <translation>
            <numerusform>Move %n draft to the trash?</numerusform>
            <numerusform>Move %n drafts to the trash?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be brought back from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving to the trash:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are in the trash.</source>
        <translation>
            <numerusform>%n draft is in the trash.</numerusform>
            <numerusform>%n drafts are in the trash.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing back:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are back.</source>
        <translation>
            <numerusform>%n draft is back.</numerusform>
            <numerusform>%n drafts are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n draft(s) for good?</source>
        <translation>
            <numerusform>Delete %n draft for good?</numerusform>
            <numerusform>Delete %n drafts for good?</numerusform>
        </translation>
    </message>
    <message>
        <source>Text and history are gone then and nothing brings them back. Backups made before still have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were deleted for good.</source>
        <translation>
            <numerusform>%n draft was deleted for good.</numerusform>
            <numerusform>%n drafts were deleted for good.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export packages into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing packages:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) were written.</source>
        <translation>
            <numerusform>%n package was written.</numerusform>
            <numerusform>%n packages were written.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for the last saved version of each; empty: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelling:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) were labelled.</source>
        <translation>
            <numerusform>%n draft was labelled.</numerusform>
            <numerusform>%n drafts were labelled.</numerusform>
        </translation>
    </message>
    <message>
        <source>The index of words was damaged and is made anew; no draft is hurt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of the index is made at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of words is whole again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::ArticleEditor</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not proofread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not proofread: somebody wanted it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::AttachmentsDialog</name>
    <message>
        <source>Documents and recordings for you and your editors. They stay on this computer and in its backups, and never leave with the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no program opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “%1” off the draft? Its file goes too, unless another draft has it; backups keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than %2, the most that can be kept with a draft. Keep it in a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. “Add” brings files in, and so does dropping them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are being brought in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::AuditDialog</name>
    <message>
        <source>Entry %1 was altered: it is not what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries were cut off at the end, from number %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it: entries were dropped, moved or put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s log still contains entry %1, as it was on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s log ends before entry %1, which was there on %2: entries were cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s log has another entry %1 than on %2: it was written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;gn the head as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step of every article is an entry of one log, and each is chained to the one before. An entry that was altered, dropped or moved shows. That the end was cut off and all of it written anew shows beside a head of the log that was saved before and kept elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the log stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the head…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with a saved head…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n entry(s), each as it was written.</source>
        <translation>
            <numerusform>The log is whole: %n entry, as it was written.</numerusform>
            <numerusform>The log is whole: %n entries, each as it was written.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the head of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of a log (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1. Keep it where nobody can change it who can change this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a saved head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log itself is broken; Verify says where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved head: %1%2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::BackupPage</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All drafts are backed up every hour while the program runs; each copy is opened and checked before it counts. Kept are the last 24 hours and one a day for 14 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;lso into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk may break: a copy elsewhere saves what this one cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not there now. Plug the stick in and press “Back up now”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last %1; pictures lie in “media” beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where backups go as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stick or another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::Batch</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::BesideArticle</name>
    <message>
        <source>Article beside, to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the article beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the article beside (Ctrl+W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::BlockCommands</name>
    <message>
        <source>Embed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the video or post (https://…). Nothing is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be embedded: only http and https addresses are taken. The text has not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the pictures first that are to be one gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the gallery first that is to be single pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are plain: no link can stand in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for the text of the article, not for what stands in a table or another card: Escape leads back to the text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::BlockEditor</name>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::BlockHandle</name>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small cross-head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or change this block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move, with Ctrl to copy; press for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Turn into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::BoardCommands</name>
    <message>
        <source>Open at: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::BoardModel</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::BoardPage</name>
    <message>
        <source>Back to the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the board (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what waits too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what waits for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Duty board · %n article(s) wait</source>
        <translation>
            <numerusform>Duty board · %n article waits</numerusform>
            <numerusform>Duty board · %n articles wait</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ Late %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For me %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takedowns and corrections that somebody asked for, in the ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>▲ %n request(s) to decide</source>
        <translation>
            <numerusform>▲ %n request to decide</numerusform>
            <numerusform>▲ %n requests to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens the article, Esc goes back. An article stands here from its first step until it is out; Workflow › Deadline says by when it is due and whose turn it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the articles is of that kind. The buttons above show all of them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article waits. A new one stands here from its first step until it is out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::BylineOffer</name>
    <message>
        <source>Pen names used before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::CaptionCommands</name>
    <message>
        <source>Open an article first; its pictures are captioned here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article may only be read; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library keeps these words for the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran on %1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a draft of %1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::CaptionDelegate</name>
    <message>
        <source>No caption yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who %1   where %2   when %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says what the headline says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::CaptionGrid</name>
    <message>
        <source>Pictures side by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::CaptionModel</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description for those who cannot see</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::CaptionPanel</name>
    <message>
        <source>Sentences of the article that tell a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this picture has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this picture is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child or a &amp;victim can be recognized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In other articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights and privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide them or record their consent: until then the article cannot leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their consent is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are hidden in every copy that leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ This picture ran on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ A picture like it ran on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>■ This picture is in a draft of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>■ A picture like it is in a draft of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and device are taken out of every copy that leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article says the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the article&apos;s words there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop, turn, &amp;hide faces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” · %2 alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⇄ The article&apos;s caption follows this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⇄ The library says something else by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the library&apos;s caption changes, this one does too, until it is edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption, credit and alt text of the library for this article; the caption follows from then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caption stays as it is, whatever the library says later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::CaptionTable</name>
    <message>
        <source>Pictures and their captions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::CaptionsPage</name>
    <message>
        <source>This article has no picture yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put pictures in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first chosen picture&apos;s words for the others (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption, name and description of the chosen pictures (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;aste words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of caption, name and description, from here or a spreadsheet (Ctrl+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the text (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) not complete</source>
        <translation>
            <numerusform>%n picture not complete</numerusform>
            <numerusform>%n pictures not complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n picture(s) complete</source>
        <translation>
            <numerusform>%n picture complete</numerusform>
            <numerusform>All %n pictures complete</numerusform>
        </translation>
    </message>
    <message>
        <source>This picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two chosen pictures side by side (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other view: Ctrl+G. Alt+arrows move a picture to another place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::ChangeList</name>
    <message>
        <source>Changes, in reading order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>❝ quotation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::ChangedThereDialog</name>
    <message>
        <source>Changed at the destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others changed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave theirs as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overwrite theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed the article there since it was brought there. Struck out is what we left there, underlined what they wrote. Take over by hand what shall stay, have it approved, then overwrite.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::ChipLabel</name>
    <message>
        <source>State: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%n reason</numerusform>
            <numerusform>%n reasons</numerusform>
        </translation>
    </message>
    <message>
        <source>delegation not vouched for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::ChoiceBar</name>
    <message>
        <source>Space or a number: as it would be otherwise. Esc: back to the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done to the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line by line (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::CommentCard</name>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the comment (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be said about these words?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be said about this picture?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::CommentCommands</name>
    <message>
        <source>The comment is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no comment to go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no comment here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words or the picture first that the comment is about.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::CommentDelegate</name>
    <message numerus="yes">
        <source>%n answer(s) before</source>
        <translation>
            <numerusform>%n answer before</numerusform>
            <numerusform>%n answers before</numerusform>
        </translation>
    </message>
    <message>
        <source>(what it was about is gone) %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::CommentFilterRow</name>
    <message>
        <source>Only open comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only resolved comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where I said something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where I am spoken to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what the article was returned for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>comments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>comments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::CommentListModel</name>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture without a caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::CommentsPanel</name>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comment matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said anything yet. Select words or a picture and press Ctrl+Shift+M.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::CompareDialog</name>
    <message>
        <source>Two pictures side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also + and the wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also - and the wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both move together: drag, or arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::ComparePane</name>
    <message>
        <source>The file of this picture is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::ConflictDialog</name>
    <message>
        <source>Note for the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(taken away)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(without text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places that both changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other version: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;mine (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;theirs (2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;both (3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::DelegationDialog</name>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles that are lent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;elegate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets somebody act in one of their roles. All that is done so names both; nobody approves so what either of them wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;ho:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ason:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may act in the role “%2” in those days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn: %1 acts in that role no more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::DestinationForm</name>
    <message>
        <source>In the text too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the text, by the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, the theme shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password or secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles by others appear under the account of this destination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Check” asks the site which accounts there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site does not tell this account who may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section without a row goes into the category of the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Check” asks the site which categories there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no categories on the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections and authors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::DestinationsDialog</name>
    <message>
        <source>upload pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit what others wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers and takes us as %2, who may: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer did not take the password; it is known until the window closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no destination yet. Add the paper&apos;s web site: its address, a user name there and an application password that is made in the user&apos;s profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing or not right, so nothing was saved. Correct it and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer is asked for the password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::DetailsDialog</name>
    <message>
        <source>Article details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first is the main one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House-style &amp;profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen &amp;names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::DraftCommands</name>
    <message>
        <source>The draft is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is in %1; File › Open copy brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::DraftDelegate</name>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::DraftListModel</name>
    <message>
        <source>(no headline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::DraftTable</name>
    <message>
        <source>Drafts, with columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::DraftsPanel</name>
    <message>
        <source>Search, no diacritics needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, -without; tít: sapo: ảnh: tag: tác giả: trạng thái: từ: đến:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this search among the folders (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article holds these words. Fewer words find more; -word leaves out, &quot;two words&quot; stand together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. Ctrl+N starts an article; Ctrl+O brings one in, and so do files dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (also %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched more widely: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of words is damaged and is being made anew. Until then headlines alone are searched; no draft is hurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some drafts are not in the index of words yet: those are found by their headlines alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::EmbedEditor</name>
    <message>
        <source>Embedded content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// or http:// are taken; the card keeps the one it has.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::EncodingCommands</name>
    <message>
        <source>There is no text to convert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was pasted is not in Unicode: it looks like %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::EncodingDialog</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (recognized)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words show which encoding it is. Look whether the lower text is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No old encoding was recognized. Choose one and look at the lower text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Convert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::ExportCommands</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package was written but does not verify: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported and verified: %1 · %2 · %n part(s) · seal %3</source>
        <translation>
            <numerusform>Exported and verified: %1 · %2 · %n part · seal %3</numerusform>
            <numerusform>Exported and verified: %1 · %2 · %n parts · seal %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported: %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also holds:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pictures in a folder beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose the place…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::FindBar</name>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to put for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore diacritics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“hoi nghi” finds “hội nghị”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either tone style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both places of the tone mark are the same: hòa finds either</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals and small letters are not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“an” does not find “bàn”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression; $1 in the replacement is its first group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replacement takes capitals as what was found has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::FindCommands</name>
    <message>
        <source>Before replacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message>
        <source>No draft holds this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 so far; not all drafts were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replaced: %1. %n draft(s) could not be changed and are as they were.</source>
        <translation>
            <numerusform>Replaced: %1. %n draft could not be changed and is as it was.</numerusform>
            <numerusform>Replaced: %1. %n drafts could not be changed and are as they were.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced: %1. Each changed draft has a new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading all drafts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced: %1. Undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression is not right at letter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This expression takes too long: make it simpler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long to look for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::FindingDelegate</name>
    <message>
        <source>(take out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>· %n place(s)</source>
        <translation>
            <numerusform>· %n place</numerusform>
            <numerusform>· %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::FindingFilterRow</name>
    <message>
        <source>Spelling</source>
        <comment>chip</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <comment>chip</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <comment>chip</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::FindingListModel</name>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::FindingMenu</name>
    <message>
        <source>What may be done about “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for corrections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No correction is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fix %n place(s)</source>
        <translation>
            <numerusform>Fix %n place</numerusform>
            <numerusform>Fix %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix all: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n of this kind…</source>
        <translation>
            <numerusform>Fix %n of this kind…</numerusform>
            <numerusform>Fix all %n of this kind…</numerusform>
        </translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why “%1” may stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::FixDelegate</name>
    <message>
        <source>In quotation marks: changed only if you tick it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guess: changed only if you tick it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::FixListModel</name>
    <message>
        <source>Kicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sapo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box or table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::FixPreview</name>
    <message>
        <source>Nothing is changed yet. Space ticks, a click shows the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before fixing: %1 of %2 changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make %n change(s)</source>
        <translation>
            <numerusform>Make %n change</numerusform>
            <numerusform>Make %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::FolderList</name>
    <message>
        <source>Folders of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others&apos; copy that you may judge, and yours that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being written or edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted drafts; they can come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved search: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n draft(s)</source>
        <translation>
            <numerusform>%1, %n draft</numerusform>
            <numerusform>%1, %n drafts</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget this search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::GalleryEditor</name>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption of the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::GalleryStrip</name>
    <message>
        <source>A gallery without pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1 of %2; Alt and arrows move it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::HandoverCommands</name>
    <message>
        <source>Receive a hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-overs (*.tsb);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article, or choose some in the list, to hand over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the pictures:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-overs (*.tsb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing over:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over as “%1” (%2). Send it by any way you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 writes: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received: %1 articles; places to look at: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to decide in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article may only be read; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not decided stays open (File › Places to decide).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All places are decided. Undo (Ctrl+Z) gives the text before; both versions stay in the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::HandoverDialog</name>
    <message>
        <source>(no headline yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Originals: the file takes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Small, 1600 pixels: the file takes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article with small pictures can be edited there, but not exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that are not here and stay out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file carries history, comments and notes of the newsroom. It is for colleagues, not for readers, and whoever has it can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::HistoryCommands</name>
    <message>
        <source>Taken back from %1. Undo (Ctrl+Z) gives the text before; no version was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article may only be read; nothing was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article was never approved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::HistoryPanel</name>
    <message>
        <source>Label…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back this paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right arrows: the page or what changed; Enter goes into it; F2 labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version that is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the history (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the version is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the version before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the draft as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay the article&apos;s life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay the article&apos;s life, version by version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, from the first version to the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right arrows go from version to version; Space replays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for this version (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article as it was then, as one step that Undo takes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is the same now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph or field under the caret (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the caret stands in is the same in the draft now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for this version; empty: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change before (Shift+F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done with the suggestion…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those words are others in the draft by now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change that is left comes into the draft, as one step that Undo takes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer it: what you accepted is in the draft, the rest is declined</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::HitPanel</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet. Space ticks, Enter shows the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>Replace %n place</numerusform>
            <numerusform>Replace %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::ImportCommands</name>
    <message>
        <source>All copy (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the page (its article becomes a draft):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the page:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file in it that could be brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy is a draft already: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in: “%1”. It was not in Unicode and was read as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tracked changes stand in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out as page remains: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were brought in.</source>
        <translation>
            <numerusform>%n file was brought in.</numerusform>
            <numerusform>%n files were brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were drafts already and were left out.</source>
        <translation>
            <numerusform>%n was a draft already and was left out.</numerusform>
            <numerusform>%n were drafts already and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n could not be read.</numerusform>
            <numerusform>%n could not be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognized: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed since; nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n were not read any more.</source>
        <translation>
            <numerusform>%n was not read any more.</numerusform>
            <numerusform>%n were not read any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::ImportReport</name>
    <message>
        <source>✓ Brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>■ Was there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that were brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in: %L1. Were there already: %L2. Not read: %L3. Enter opens the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Stopped before it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::InputMethodHelp</name>
    <message>
        <source>Test…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::IssueDialog</name>
    <message>
        <source>Issue of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) leave. Each must be approved.</source>
        <translation>
            <numerusform>%n article leaves. It must be approved.</numerusform>
            <numerusform>%n articles leave. Each must be approved.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Each as a sealed package of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One sealed package with all of them, as an issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One e-&amp;book (EPUB) to read them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title of the issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose the place…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::IssueExport</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-book (*.epub)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed package (*.tsb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) exported: %1 · %2</source>
        <translation>
            <numerusform>%n article exported: %1 · %2</numerusform>
            <numerusform>%n articles exported: %1 · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package was written but does not verify: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::KeyDialog</name>
    <message>
        <source>Open the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signs with a key of their own. Its passphrase opens it for this once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this key %1 signs approvals. It stays on this computer, locked with the passphrase; who loses that makes another key. At least %2 letters; four words that nobody guesses are easier to keep. The Vietnamese input method is off in these fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::KeyOpener</name>
    <message>
        <source>Passphrase of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of your session opens the key from now on: whoever is logged in as you here signs without being asked. The passphrase is kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed: the keyring of this computer opens the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is open for this once: go on, and its passphrase is asked for the next time as before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::LedgerBar</name>
    <message>
        <source>What you asked for (%1) was declined by %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article was taken down on %1 by decision of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article was corrected on %1 by decision of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” → “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that you know; the ledger keeps the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry, with what else is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article that this is about</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::LedgerCommands</name>
    <message>
        <source>Asked for, as number %1 of the ledger. The article stays as it is until it is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline what %1 asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does the article stay as it is? %1 is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined; %1 is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, as number %1 of the ledger. Those it concerns are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write correction and apology</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::LedgerModel</name>
    <message>
        <source>%1 (saw it %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (has not seen it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined by %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong: “%1” → right: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers find: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as it was: version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::LedgerPage</name>
    <message>
        <source>The chosen entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only takedowns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the ledger (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide as it was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article stays as it is; whoever asked is told why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article, in the window (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write correction and apology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft with what a public correction must say; there already: it is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order as a PDF, a page of the web or plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takedowns and corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Takedowns and corrections · %n entry(ies)</source>
        <translation>
            <numerusform>Takedowns and corrections · %n entry</numerusform>
            <numerusform>Takedowns and corrections · %n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ To decide %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takedowns %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken down or corrected. What is will stand here, with its reason, who decided, and who was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the correction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::LedgerPaper</name>
    <message>
        <source>Print the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has gone to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order-%1.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Plain text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::LibraryLinks</name>
    <message numerus="yes">
        <source>%n caption(s) now say what the library says. Ctrl+Z takes that back.</source>
        <translation>
            <numerusform>%n caption now says what the library says. Ctrl+Z takes that back.</numerusform>
            <numerusform>%n captions now say what the library says. Ctrl+Z takes that back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::LibraryModel</name>
    <message>
        <source>Picture without a caption</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::LibraryPanel</name>
    <message>
        <source>Pictures of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pictures, marks need not be typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put into the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption, credit, place and alt text that the library keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture fits. Try fewer words, or all pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that are put into articles are kept here, to be found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no article yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n article(s):</source>
        <translation>
            <numerusform>In %n article:</numerusform>
            <numerusform>In %n articles:</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a headline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::ListingButton</name>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last &amp;changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asce&amp;nding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;o groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By da&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By s&amp;tate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a&amp;uthor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order and groups of the list: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order and groups of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likeliest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::LiveDialog</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live page compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::MainWindow</name>
    <message>
        <source>This draft is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article was changed elsewhere and is shown as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your preferences could not be read; the usual ones are in force.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::MappingTable</name>
    <message>
        <source>Name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add row: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove row: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without a name of their own and a choice are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row above has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::MentionList</name>
    <message>
        <source>Colleagues to speak to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::NotesDialog</name>
    <message>
        <source>Notes of the newsroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both stay with the draft: no export, package or web page ever holds them. In an encrypted folder they are encrypted too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the &amp;editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sources, private</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::OneWindow</name>
    <message>
        <source>Tòa Soạn already has these drafts open in another window, which does not answer. Wait a moment, or end that process, and start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::OrderDialog</name>
    <message>
        <source>Ask for a takedown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the article down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article stays as it is until somebody with the right decides. They see it in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author and the last editor are told. What was published is kept as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What readers find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why? In words that the author reads:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What readers &amp;find in its place (may be empty):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What readers &amp;find under it (may be empty):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more that was wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was published wrong, and what is right:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong, statement %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right, statement %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ what was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ what is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason and words of your own are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each statement needs both its sides.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::OutboxModel</name>
    <message>
        <source>For readers from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s)</source>
        <translation>
            <numerusform>Tried %n time</numerusform>
            <numerusform>Tried %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>again at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The web differs in %n place(s)</source>
        <translation>
            <numerusform>The web differs in %n place</numerusform>
            <numerusform>The web differs in %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent by %1, %2 · version %3 of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are there; the answer is waited for, %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sent in %3 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::OutboxPage</name>
    <message>
        <source>The chosen line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is on its way or needs somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destinations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where articles can be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the outbox (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article there beside what we left there; then decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits until somebody goes on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent no more; what is there stays there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article, in the window (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live page beside what was approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the live page and compare it with what was approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the web browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Outbox · %n dispatch(es)</source>
        <translation>
            <numerusform>Outbox · %n dispatch</numerusform>
            <numerusform>Outbox · %n dispatches</numerusform>
        </translation>
    </message>
    <message>
        <source>On its way %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet. An approved article is published with File › Publish; what is on its way will stand here, also while there is no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field after field into the web form of the CMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on its way, and nothing needs somebody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::OutlineDelegate</name>
    <message>
        <source>(no words yet)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::OutlineModel</name>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::OutlinePanel</name>
    <message>
        <source>Cross-heads, boxes, pictures and tables will stand here. Ctrl+2 makes a cross-head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::PaperCommands</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the reading copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading copy is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading copy has gone to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No file was written; a print that had begun is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the pages of the reading copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::PasteCommands</name>
    <message>
        <source>Pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to report: no copy was pasted or brought in, or it has been edited since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was not pasted: the page takes nothing now. It is still on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::PastePanel</name>
    <message>
        <source>Return copies the next field; Ctrl+Return copies it as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields to paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is copied. That was the last; enter the address of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is copied: paste it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the article away in the CMS, then say so here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is &amp;gone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::PeopleDialog</name>
    <message>
        <source>People and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the newsroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set these roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trust a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;gn the roster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the roster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a roster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make another key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no roster of keys yet. The first key of an administrator founds it; without one, all keys listed here count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster %1, signed by %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the newsroom now, as a reporter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 is on the clipboard: send it to whoever is to know it, and read them its words on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person has at least one role; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the roles are set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a key now and signs with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1 and have them read the words of their key to you. Are they these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 as it was sent, 64 digits and letters:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no key: it has 64 digits and letters from a to f. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 is known now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no key to sign with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster is signed as people and keys are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster was not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of your session opens the key no more; its passphrase does as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delegations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has forgotten the key of %1; its passphrase opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key opens with its passphrase alone all the same; what the keyring still has opens nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::PeopleMenu</name>
    <message>
        <source>Yo&amp;u work as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::PictureCanvas</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows move the frame, with Shift its right and lower side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows move the point that stays in sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert makes a region, Page Up and Page Down choose one, arrows move it, with Shift its size, Delete takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is being read…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::PictureCommands</name>
    <message>
        <source>Insert picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.tif *.tiff *.bmp *.heic *.heif *.avif *.svg);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article first; the picture is put where the caret is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are being put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) put in.</source>
        <translation>
            <numerusform>%n picture put in.</numerusform>
            <numerusform>%n pictures put in.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Caption them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption and alt text were taken from the picture&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret into the caption of the picture that is to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::PictureDialog</name>
    <message>
        <source>Any shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays in sight where the site cuts the picture to another shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In coarse squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face (oval)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plate or paper (rectangle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw over the face or the plate. The original stays as it is; in every copy that leaves nothing of the region is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn a quarter to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn a quarter to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left becomes right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who allowed the picture to be shown, how and when:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide them or record their consent: until then the article cannot leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their consent is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are hidden in every copy that leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it ca&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child or a vic&amp;tim can be recognized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the co&amp;nsent…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::PictureObjects</name>
    <message>
        <source>No picture yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a picture here, or press to choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is not in the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article cannot leave until it is put in again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::PlanDialog</name>
    <message>
        <source>&amp;Due by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Asked to do what comes next:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::Preferences</name>
    <message>
        <source>Never said again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your dictionary: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::PreviewCommands</name>
    <message>
        <source>No browser could be opened. The preview is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::ProofingCommands</name>
    <message>
        <source>No findings. F7 comes back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the house dictionary: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is so certain that it could be fixed at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made; one Ctrl+Z takes them all back.</source>
        <translation>
            <numerusform>%n change made; Ctrl+Z takes it back.</numerusform>
            <numerusform>%n changes made; one Ctrl+Z takes them all back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignored in this article: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::ProposalCommands</name>
    <message>
        <source>%1 may suggest changes here: what is typed is a suggestion that an editor accepts or declines. The article stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is typed now is a suggestion (Ctrl+Shift+E ends it). The article stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 suggests: +%2 −%3 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n suggestion(s) in all)</source>
        <translation>
            <numerusform>%1 (%n suggestion in all)</numerusform>
            <numerusform>%1 (%n suggestions in all)</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline the suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? Who made it reads this in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suggestion is answered: what you accepted is in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suggestion is declined; its words stay in the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::PublishCommands</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is on its way. You can go on working, or close the window: it goes on the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live page is fetched and compared…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was taken down there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is scheduled there for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail with “%1” lies ready as a draft. It is not sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live page is as it was approved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::PublishDialog</name>
    <message>
        <source>No pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message>
        <source>all with caption, credit and alternative text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with all their words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a &amp;time:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why before the end of its embargo? The reason goes into the log:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show exactly what is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Destinations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No section: the site puts it into its standard one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under embargo until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo until %1 is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken down there; it is brought there anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there already (%1); its text is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no destination yet: set one up first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time is over already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::ReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing now would lose what is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::Recovery</name>
    <message>
        <source>What was typed after the last version is damaged; the last version is shown and whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program did not end properly. What you typed until %1 was kept and is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version saved at %1, and what was typed after it until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last version is back; what was typed after it stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text that could not be saved at %1 was kept in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::RecoveryDialog</name>
    <message>
        <source>Recovered text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::RedlineLegend</name>
    <message>
        <source>Who changed what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 +%2 −%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what %1 changed, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>❝ %n quotation(s) altered</source>
        <translation>
            <numerusform>❝ %n quotation altered</numerusform>
            <numerusform>❝ %n quotations altered</numerusform>
        </translation>
    </message>
    <message>
        <source>Only changes in what somebody said, made by another person than who wrote it down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::RedlinePanel</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes into the draft; Undo takes that back (Alt+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays as it is; go to the next one (Alt+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays out of the draft; go to the next one (Alt+Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the draft it is as before again; Undo takes that back (Alt+Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ All seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left</source>
        <translation>
            <numerusform>%n change left</numerusform>
            <numerusform>%n changes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::RedlineView</name>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::RelatedEditor</name>
    <message>
        <source>(no title yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article of the archive holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// or http:// are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related links; Alt and arrows move one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles found; Enter takes one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an article in the archive, with or without tone marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::ReturnBar</name>
    <message>
        <source>Next passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the article came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next passage that is not mended (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passages that were pinned, beside the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Returned by %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mended %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::ReturnDialog</name>
    <message>
        <source>Return the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the author should change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reasons, one at least:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What should the author change? They read this above the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin to these passages:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages to pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason and words of your own are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::RevisionListModel</name>
    <message>
        <source>Damaged: cannot be read. The others are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>toasoan::RevisionPage</name>
    <message>
        <source>The article at that time, to be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::Safekeeping</name>
    <message>
        <source>%1 (as at %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (lost here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drafts are backed up on this disk. The other folder is not there now; the copy into it follows when the stick is plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all drafts back to how they were at %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here now is kept in the data folder, as a file beside the drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n draft(s). What was here before is kept: %1</source>
        <translation>
            <numerusform>Restored: %n draft. What was here before is kept: %1</numerusform>
            <numerusform>Restored: %n drafts. What was here before is kept: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is damaged on the disk and was not opened. “Mend” looks through everything, takes what it can from backups, and keeps the damaged file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drafts database cannot be read, and no draft was found in it. It is left as it is. “toasoan-cli doctor” says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was looked through and is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The drafts database was damaged. %n draft(s) open; the damaged file is kept: %1.</source>
        <translation>
            <numerusform>The drafts database was damaged. %n draft opens; the damaged file is kept: %1.</numerusform>
            <numerusform>The drafts database was damaged. %n drafts open; the damaged file is kept: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hurt: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaking off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is being checked and put in place:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drafts database is looked through and mended; the damaged file is kept:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mending was broken off; the drafts database is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from backups: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts of an older version are brought into the form of this one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All drafts are in the form of this version. Words in texts are found as soon as the index is made; it is made while you work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drafts are as they were, and nothing is lost. They open once they are in the form of this version: start the program again for that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::SaveWatch</name>
    <message>
        <source>%1 Until then a copy lies in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article was changed elsewhere too; that text stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::SealCommands</name>
    <message>
        <source>The drafts are encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drafts are not encrypted any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase opens the drafts from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some files are not encrypted yet; the next start tries it again. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::SealDialog</name>
    <message>
        <source>Passphrase now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt the drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drafts are encrypted. A new passphrase opens them from the next start on; the recovery code stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 letters; four words that nobody guesses are easier to keep. The Vietnamese input method is off in these fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the encryption away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drafts are encrypted. This recovery code opens them when the passphrase is lost. It is shown only now: write it down and keep it away from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have &amp;written the code down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts, history, notes about sources, pictures, attachments and backups can then be read with the passphrase only. Backups that were made on other disks before stay as they are: delete those yourself. Without the passphrase and the recovery code nobody can open the drafts again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::SelectionRow</name>
    <message>
        <source>To the &amp;trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) selected</source>
        <translation>
            <numerusform>%n draft selected</numerusform>
            <numerusform>%n drafts selected</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Label…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pen name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo &amp;credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;My dictionary
(a word a line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these words are ever changed while you type, never with a capital; one Ctrl+Z brings back what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While t&amp;yping, put
(ko = không, a line each)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is nearly certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say &amp;when a word seems wrong here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on ra&amp;dio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words a minute, read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words a minute, on radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words a min&amp;ute, read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Al&amp;ways light paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back&amp;ups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::ShortcutPage</name>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Without keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command or keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ll as shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to “%2”: take it away there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts of Tòa Soạn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::SidePanel</name>
    <message>
        <source>About this article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::SnippetCommands</name>
    <message>
        <source>The snippet “%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::SnippetEditor</name>
    <message>
        <source>Snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one word, such as bbt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::SnippetPicker</name>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, abbreviation or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable and left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No snippets yet. Select words in the article and choose New… to keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No snippet has these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::StatisticsDialog</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters with spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters without spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading at %1 words a minute, radio at %2 without captions and tables. Pen names, photo credits and alternative texts are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::StatusLine</name>
    <message>
        <source>Save state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Saved on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Saved on this computer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ NOT SAVED – see the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 words · %2 characters · %3 min read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works here: press to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length: press for all the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: %1 words · %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input method in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input method: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the page: press to choose, or Ctrl and the wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the page: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>■ Only to be read: a newer version&apos;s drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::TableEditor</name>
    <message>
        <source>Insert row above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert column before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert column after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::TemplateCommands</name>
    <message>
        <source>Save as template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name. Headline, sapo and pictures stay out; a template of the same name is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is among the templates now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::TemplateDialog</name>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture with caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable and left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New article by template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::TextCommands</name>
    <message>
        <source>Select the words first that are not to be proofread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caret is in no box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a box already, and a box holds no box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph that was pasted has %L1 words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::ToolRow</name>
    <message>
        <source>Kind of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small cross-head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sapo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::TypingTest</name>
    <message>
        <source>words are composed before they enter the text (preedit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters before the caret are replaced (surrounding text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters are taken back and typed anew (Backspace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters come straight from the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the sentence into the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right so far. Go on to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ All right: every letter arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Letters and their marks arrive apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ No Vietnamese letters arrive, only keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ Something else arrived than the sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be done: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the character set “Unicode” (composed, “dựng sẵn”) in the input method. The article is put right by itself when it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the input method to Vietnamese and to the way you type (Telex or VNI). If nothing changes, start it again, then this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From “%1” on it is not the sentence. If you mistyped, correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If letters are missing or doubled, set the input method to show what it composes (preedit).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If letters are missing or doubled, copy the report and send it to who looks after your computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input method test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type this sentence as you always do:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field to type into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived: letters from keys %1 · from the input method %2 · composed %3 · Backspace %4 · letters replaced %5 · looked around the caret %6</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::UnlockDialog</name>
    <message>
        <source>Passphrase or recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tòa Soạn – open the drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drafts are encrypted. Type the passphrase; if it is lost, the recovery code that was written down opens them too. The Vietnamese input method is off in this field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::ViewCommands</name>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::WaivedList</name>
    <message numerus="yes">
        <source>“%1” · %n place(s)</source>
        <translation>
            <numerusform>“%1” · %n place</numerusform>
            <numerusform>“%1” · %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer ignore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::WordsDialog</name>
    <message>
        <source>What the library says of this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description for those who cannot see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Photographer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo c&amp;redit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opyright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keywords, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toasoan::WorkflowSteps</name>
    <message>
        <source>Why is the article taken back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done. The article is now “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? The log of the article keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived: %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
