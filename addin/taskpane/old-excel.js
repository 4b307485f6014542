/*
 * Excel 2019 and older ones of volume licences draw panes with the engine of Internet Explorer, which cannot run the
 * add-in: without this the pane would stay blank. Written in ECMAScript 5, for that engine reads nothing newer.
 */
(function () {
  var isNew = 'noModule' in document.createElement('script');
  if (isNew) return;
  window.onerror = function () {
    return true;
  };
  document.addEventListener('DOMContentLoaded', function () {
    var notice = document.getElementById('notice');
    notice.removeAttribute('hidden');
    notice.textContent =
      'B\u1ea3n Excel n\u00e0y v\u1ebd khung b\u1eb1ng b\u1ed9 m\u00e1y c\u1ee7a Internet Explorer n\u00ean ch\u01b0a ch\u1ea1y \u0111\u01b0\u1ee3c K\u1ebf ho\u1ea1ch Chu\u1ea9n. \u0110\u1ec1 ngh\u1ecb d\u00f9ng Excel 2021 tr\u1edf l\u00ean, Microsoft 365, Excel tr\u00ean web, ho\u1eb7c m\u1edf t\u1ec7p b\u1eb1ng b\u00e0n l\u00e0m vi\u1ec7c c\u1ee7a K\u1ebf ho\u1ea1ch Chu\u1ea9n trong tr\u00ecnh duy\u1ec7t. / ' +
      'This Excel draws panes with Internet Explorer and cannot run the add-in. Use Excel 2021 or later, Microsoft 365, Excel on the web, or the workbench file in a browser.';
  });
})();
