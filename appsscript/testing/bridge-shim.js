/* global window -- runs in the page before the side bar: google.script.run over `window.bridge`, refusing what Google refuses */
(() => {
  const illegal = (value, above = []) => {
    if (value === null || ['string', 'boolean', 'number'].includes(typeof value)) return undefined;
    if (typeof value !== 'object' || above.includes(value))
      return typeof value === 'object' ? 'circular' : typeof value;
    const kind = Object.prototype.toString.call(value);
    if (kind !== '[object Array]' && kind !== '[object Object]') return kind;
    return Object.values(value)
      .map((part) => illegal(part, [...above, value]))
      .find((found) => found !== undefined);
  };
  const runner = (handlers) =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') return (success) => runner({ ...handlers, success });
          if (name === 'withFailureHandler') return (failure) => runner({ ...handlers, failure });
          return (...args) => {
            const found = illegal(args);
            if (found) throw new TypeError(`Failed due to illegal value in property: ${found}`);
            window.bridge(name, JSON.stringify(args)).then((answer) => {
              const { value, error } = JSON.parse(answer);
              if (error === undefined) handlers.success?.(value);
              else handlers.failure?.(new Error(error));
            });
          };
        },
      },
    );
  window.google = { script: { run: runner({}) } };
})();
