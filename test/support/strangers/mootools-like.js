// What MooTools 1.4 does to the page that it is on, in short: its own Element and Event stand where the browser's were, and
// natives have its methods.
(function () {
  var implement = function (on, methods) {
    for (var name in methods) on.prototype[name] = methods[name];
  };
  implement(Array, {
    contains: function (item) {
      return this.indexOf(item) !== -1;
    },
    include: function (item) {
      if (!this.contains(item)) this.push(item);
      return this;
    },
    erase: function (item) {
      for (var n = this.length; n--;) if (this[n] === item) this.splice(n, 1);
      return this;
    },
    flatten: function () {
      return [].concat.apply([], this);
    },
    empty: function () {
      this.length = 0;
      return this;
    },
    clone: function () {
      return this.slice();
    },
    getLast: function () {
      return this.length ? this[this.length - 1] : null;
    },
  });
  Array.from = function (item) {
    if (item == null) return [];
    return typeof item === 'object' && typeof item.length === 'number' ? Array.prototype.slice.call(item) : [item];
  };
  implement(String, {
    contains: function (text) {
      return this.indexOf(text) > -1;
    },
    clean: function () {
      return this.replace(/\s+/g, ' ').trim();
    },
  });
  implement(Function, {
    extend: function (key, value) {
      this[key] = value;
    },
    delay: function (wait, bound) {
      return setTimeout(this.bind(bound), wait);
    },
  });

  var NativeElement = window.Element;
  window.Element = function (tag, properties) {
    return document.createElement(tag).set(properties);
  };
  window.Element.prototype = NativeElement.prototype;
  implement(window.Element, {
    set: function (properties) {
      for (var name in properties) if (properties.hasOwnProperty(name)) this.setAttribute(name, properties[name]);
      return this;
    },
    get: function (name) {
      return this.getAttribute(name);
    },
    dispose: function () {
      return this.parentNode ? this.parentNode.removeChild(this) : this;
    },
    closest: function (selector) {
      // eslint-disable-next-line @typescript-eslint/no-this-alias -- as it was then
      for (var element = this; element && element.matches; element = element.parentNode)
        if (element.matches(selector)) return element;
      return null;
    },
    contains: function (element) {
      return this === element || !!(this.compareDocumentPosition(element) & 16);
    },
    empty: function () {
      while (this.firstChild) this.removeChild(this.firstChild);
      return this;
    },
  });
  window.Event = function (event) {
    this.event = event || window.event;
    this.target = this.event && this.event.target;
  };
  window.Event.prototype = {
    stop: function () {
      this.event.preventDefault();
      this.event.stopPropagation();
      return this;
    },
  };
})();
