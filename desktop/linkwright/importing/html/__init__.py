"""HTML of blogs as the Markdown of a post.

A converter of our own, not a library: html2text is under the GPL, and markdownify walks a
Beautiful Soup tree, which is slow for a backup of 20,000 posts, and knows neither link lists, nor
figures with captions, nor lines that are parted by ``<br>``. What is specific to blogs is done
here; the tree, the gate and the Markdown writer are those of the exports, so that what is
imported is what our own renderer reads back.
"""
