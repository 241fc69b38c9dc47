// Sets the chosen theme before the first paint; without a choice the system decides.
(function () {
  try {
    const theme = localStorage.getItem('inwonerreis.thema');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Storage is closed off in this browser: the system decides.
  }
})();
